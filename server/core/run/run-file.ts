import Papa from "papaparse";
import { guarded } from "#server/core/batch/formula";

/** A run as a file tells it. */
export type FiledRun = Readonly<Record<(typeof filedColumns)[number], string | number | bigint | boolean | null | readonly string[]>>;
export type RunFormat = "csv" | "jsonl";

export const filedColumns = [
  ...(["id", "at", "prompt", "version", "sha", "environment", "purpose", "kind", "name", "status", "error", "model", "provider", "customer", "user", "maker", "tool"] as const),
  ...(["strategy", "tags", "inputTokens", "outputTokens", "costDollars", "latencyMs", "verdict", "trace", "piece", "inputs", "rendered", "output", "reasoning"] as const),
];

/** The runs as lines of a file; the first of its parts begins with what the columns are called. */
export const fileOf = (format: RunFormat, runs: readonly FiledRun[], first: boolean) => (format === "csv" ? csvOf(runs, first) : runs.map(jsonLine).join(""));

function csvOf(runs: readonly FiledRun[], first: boolean): string {
  const rows = runs.map((run) => filedColumns.map((column) => cellOf(run[column])));
  const lines = first ? [[...filedColumns], ...rows] : rows;
  // Spreadsheets take a file for UTF-8 only if it begins with this mark.
  return lines.length > 0 ? `${first ? "\uFEFF" : ""}${Papa.unparse(lines)}\r\n` : "";
}

/** What strangers wrote can't become a formula; numbers are Galley's own. */
function cellOf(value: FiledRun[keyof FiledRun]): string {
  if (value === null) return "";
  if (Array.isArray(value)) return guarded(value.join(", "));
  return typeof value === "string" ? guarded(value) : String(value);
}

/** Inputs go in as what they are, where they can be read. */
const jsonLine = (run: FiledRun) => `${JSON.stringify({ ...run, inputs: typeof run.inputs === "string" ? parsed(run.inputs) : null }, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value))}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
