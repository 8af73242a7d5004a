"use client";
import { together } from "#server/core/metrics/tally";
import { AmountPanel } from "./amount-panel";
import type { Quality } from "./answers";
import type { Asked } from "./asked";
import { count } from "./say-figures";

/** How much was run, and how much of it failed. */
export function VolumePanel({ figures: { parts, series, total, before }, asked }: { figures: Quality; asked: Asked }) {
  const tallies = parts.map((_, at) => together(series.flatMap(({ points }) => points.filter(({ part }) => part === at))));
  const strands = [
    { name: "went well", as: "bar" as const, ink: "var(--color-edge)", values: tallies.map(({ runs, errors }) => runs - errors) },
    { name: "failed", as: "bar" as const, ink: "var(--color-bad)", values: tallies.map(({ errors }) => errors) },
  ];
  return <AmountPanel title="Runs" figure={count(total.runs)} beside={`${count(total.errors)} failed; before ${count(before.runs)}`} {...{ parts, strands, asked }} say={count} />;
}
