import { dollars, picoFrom } from "#server/core/run/money";
import type { Asked, FilterName, RangeName } from "./asked";

/** What a filter is called, on its chip and in the sentence about what was not found. */
export const filterLabels: Record<FilterName | RangeName, string> = {
  ...{ prompt: "prompt", version: "version", environment: "environment", model: "model", verdict: "verdict", status: "status", customer: "customer", user: "user" },
  ...{ maker: "made by", tag: "tag", tool: "tool", strategy: "strategy", purpose: "purpose", time: "time", cost: "cost", latency: "latency" },
};

interface FixedOption {
  value: string;
  label: string;
}

/** Filters that offer few answers, all known. */
export const fixedOptions: Partial<Record<FilterName, readonly FixedOption[]>> = {
  verdict: [
    { value: "usable", label: "usable" },
    { value: "heavy_edit", label: "heavy edit" },
    { value: "discarded", label: "discarded" },
    { value: "none", label: "not rated yet" },
  ],
  status: [
    { value: "error", label: "failed" },
    { value: "running", label: "still running" },
    { value: "ok", label: "went through" },
  ],
  purpose: [
    { value: "any", label: "any" },
    { value: "trial", label: "trials" },
    { value: "shadow", label: "shadows" },
    { value: "eval", label: "evals" },
    { value: "demo", label: "demos" },
  ],
};

export const spans = [
  { value: "1h", label: "last hour" },
  { value: "24h", label: "last day" },
  { value: "7d", label: "last 7 days" },
  { value: "30d", label: "last 30 days" },
] as const;

export const fixedLabel = (name: FilterName, value: string) => fixedOptions[name]?.find((option) => option.value === value)?.label ?? value;

/** "over $0.01", "1 s to 5 s", "since 1 November". */
export function rangeSaid(asked: Asked, name: RangeName): string {
  if (name === "cost") return between(asked.costFrom && dollars(picoFrom(asked.costFrom) ?? 0n), asked.costTo && dollars(picoFrom(asked.costTo) ?? 0n), "over", "under");
  if (name === "latency") return between(asked.latencyFrom && sayMs(Number(asked.latencyFrom)), asked.latencyTo && sayMs(Number(asked.latencyTo)), "over", "under");
  const span = spans.find(({ value }) => value === asked.last);
  return span?.label ?? between(asked.from?.replace("T", " "), asked.to?.replace("T", " "), "since", "before");
}

function between(from: string | undefined, to: string | undefined, above: string, below: string) {
  if (from && to) return `${from} to ${to}`;
  return from ? `${above} ${from}` : `${below} ${to}`;
}

/** "85 ms", "1.2 s", "3 min 20 s": as exact as one needs to compare. */
export function sayMs(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0).replace(/\.0$/, "")} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return seconds % 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : `${seconds / 60} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
