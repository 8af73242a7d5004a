"use client";
import NextLink from "next/link";
import { ChevronRight, CircleX } from "lucide-react";
import { clsx } from "clsx";
import type { Outputs } from "#components/api/outputs";
import { runAddress } from "#components/run/address";
import { titleOf } from "#components/run/explorer/run-row";
import { sayMs } from "#components/run/explorer/words";
import { useFrame } from "#components/shell/frame-context";
import { dollars } from "#server/core/run/money";
import type { Step } from "#server/core/run/trace";

interface Props {
  step: Step<Outputs["run"]["trace"]["spans"][number]>;
  /** Of the whole trace, in milliseconds. */
  length: number;
  here: boolean;
  closed: boolean;
  onToggle: (id: string) => void;
}

/** Deeper steps stand no further in. */
const deepestShown = 10;

/** One step: its place in the tree, when it ran as a bar on the trace's own time line, and what it took. */
export function TraceRow({ step, length, here, closed, onToggle }: Props) {
  const { workspace } = useFrame();
  const { span, depth, below, lost, from, tokens, costWithin } = step;
  const title = span.name || titleOf(span);
  const [left, width] = length > 0 ? [(100 * from) / length, Math.max(0.5, (100 * (span.latency ?? 0)) / length)] : [0, 100];
  return (
    <li className={clsx("grid min-h-9 grid-cols-[minmax(0,5fr)_minmax(6rem,4fr)_4.5rem_5rem] items-center gap-x-3 border-b border-rule py-1 text-13 max-desk:grid-cols-[minmax(0,1fr)_auto] max-desk:py-2", here && "bg-tint")}>
      <span className="flex min-w-0 items-center" style={{ paddingLeft: `${Math.min(depth, deepestShown) * 0.875}rem` }}>
        {below > 0 ? (
          <button type="button" aria-expanded={!closed} aria-label={`${closed ? "Open" : "Close"} ${title}, ${below} within`} onClick={() => onToggle(span.id)} className="grid size-6 shrink-0 place-items-center rounded-4 text-ink-3 hover:bg-well hover:text-ink max-desk:size-8">
            <ChevronRight size={14} className={clsx("transition-transform duration-100", !closed && "rotate-90")} />
          </button>
        ) : (
          <span className="w-6 shrink-0 max-desk:w-8" />
        )}
        <NextLink href={runAddress(workspace.slug, span.id)} prefetch={false} aria-current={here ? "page" : undefined} className={clsx("min-w-0 truncate hover:underline", here && "font-strong")}>
          {title}
        </NextLink>
        <span className="ml-2 min-w-0 shrink truncate text-12 text-ink-3">{[span.kind === "generation" ? "" : span.kind.replaceAll("_", " "), span.model].filter(Boolean).join(", ")}</span>
        {span.status === "error" ? (
          <span className="ml-2 inline-flex shrink-0 items-center gap-1 text-12 font-medium text-bad">
            <CircleX size={12} aria-hidden /> failed
          </span>
        ) : null}
        {lost ? <span className="ml-2 shrink-0 text-12 text-ink-3">its parent never came</span> : null}
      </span>
      <span className="relative h-4 max-desk:order-last max-desk:col-span-2 max-desk:h-2">
        <span aria-hidden className={clsx("absolute inset-y-1 max-desk:inset-y-0", "rounded-3", span.status === "error" ? "bg-bad" : here ? "bg-pencil" : "bg-ink-3/60")} style={{ left: `${left}%`, width: `min(${width}%, calc(100% - ${left}%))`, minWidth: "2px" }} />
      </span>
      <span className="text-right text-12 text-ink-2">{span.latency === null ? <span className="text-ink-3">–</span> : sayMs(span.latency)}</span>
      <span className="text-right text-12 text-ink-2 max-desk:hidden" title={tokens === undefined ? undefined : `${tokens.toLocaleString("en")} tokens`}>
        {costWithin === undefined ? <span className="text-ink-3">–</span> : dollars(costWithin)}
      </span>
    </li>
  );
}
