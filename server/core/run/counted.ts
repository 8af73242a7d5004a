import { bucketOf } from "#server/core/stats/latency";
import { nothing, type Counter, type Sum } from "./counters";
import type { RunFacts } from "./facts";
import type { Verdict } from "./verdict";

type Sign = 1 | -1;

export const counted = (run: RunFacts): Sum => count(nothing(), run, 1);

/** Adds to a sum what one run counts, or takes it away again. */
export function count(sum: Sum, run: RunFacts, sign: Sign): Sum {
  sum.runs += sign;
  if (run.status === "error") sum.errors += sign;
  if (run.verdict) sum[names[run.verdict][run.own ? "own" : "ours"]] += sign;
  if (run.piece && run.status !== "error") countTry(sum, run.piece.settled, run.followed, sign);
  countSpent(sum, run, sign);
  countTimes(sum, run, sign);
  return sum;
}

const names: Record<Verdict, { ours: Counter; own: Counter }> = {
  usable: { ours: "usable", own: "ownUsable" },
  heavy_edit: { ours: "heavyEdit", own: "ownHeavyEdit" },
  discarded: { ours: "discarded", own: "ownDiscarded" },
};

/** A failed run made no output that could be rejected, and never comes here. */
function countTry(sum: Sum, settled: boolean, followed: boolean, sign: Sign) {
  sum.attempts += sign;
  if (followed) sum.regenerated += sign;
  if (settled) sum.settled += sign;
  if (settled && followed) sum.settledRegenerated += sign;
}

/** What a run still under way will have used is not unknown yet. */
function countSpent(sum: Sum, { tokens: { input, output, cached = 0, reasoning = 0 }, costPico, status }: RunFacts, sign: Sign) {
  const over = status !== "running";
  sum.inputTokens += sign * (input ?? 0);
  sum.outputTokens += sign * (output ?? 0);
  sum.cachedTokens += sign * cached;
  sum.reasoningTokens += sign * reasoning;
  if (over && (input === undefined || output === undefined)) sum.tokensUnknown += sign;
  if (over && costPico === undefined) sum.costUnknown += sign;
  if (costPico === undefined) return;
  sum.costKnown += sign;
  sum.costPico += sign === 1 ? costPico : -costPico;
}

/** Whole milliseconds and seconds, so that sums are exact in any order. */
function countTimes(sum: Sum, { latencyMs, firstTokenMs, edit, editingSeconds, publishingSeconds }: RunFacts, sign: Sign) {
  if (latencyMs !== undefined) {
    sum.latencyCount += sign;
    sum.latencySum += sign * Math.round(latencyMs);
    countLatency(sum.latencies, bucketOf(latencyMs), sign);
  }
  if (firstTokenMs !== undefined) {
    sum.firstTokenCount += sign;
    sum.firstTokenSum += sign * Math.round(firstTokenMs);
  }
  if (edit !== undefined) {
    sum.editCount += sign;
    sum.editChanged += sign * edit.changed;
    sum.editWords += sign * edit.words;
  }
  if (editingSeconds !== undefined) {
    sum.editingCount += sign;
    sum.editingSeconds += sign * Math.round(editingSeconds);
  }
  if (publishingSeconds !== undefined) {
    sum.publishingCount += sign;
    sum.publishingSeconds += sign * Math.round(publishingSeconds);
  }
}

function countLatency(latencies: number[], bucket: number, sign: Sign) {
  while (latencies.length <= bucket) latencies.push(0);
  latencies[bucket] = (latencies[bucket] ?? 0) + sign;
}
