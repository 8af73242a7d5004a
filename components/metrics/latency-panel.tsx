"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { AmountPanel } from "./amount-panel";
import type { Part } from "./answers";
import type { Asked, Question } from "./asked";
import { count, sayMilliseconds } from "./say-figures";

/** How long runs took. */
export function LatencyPanel({ parts, asked, question }: { parts: readonly Part[]; asked: Asked; question: Question }) {
  const { data } = useSuspenseQuery(useApi().metrics.latency.queryOptions(question));
  const byPart = new Map(data.points.map((point) => [point.part, point]));
  const strands = [
    { name: "19 of 20 within", as: "line" as const, ink: "var(--color-ink-3)", values: parts.map((_, at) => byPart.get(at)?.most ?? null) },
    { name: "half within", as: "line" as const, ink: "var(--color-ink)", values: parts.map((_, at) => byPart.get(at)?.half ?? null) },
  ];
  const { half, most, timed } = data.total;
  return (
    <AmountPanel
      title="Time"
      figure={half === null ? "–" : sayMilliseconds(half)}
      beside={most === null ? "" : `median; 95 % within ${sayMilliseconds(most)}, of ${count(timed)}`}
      none={timed === 0 ? "No run said how long it took." : undefined}
      {...{ parts, strands, asked }}
      say={sayMilliseconds}
    />
  );
}
