import type { Counter, Counts } from "./counters";
import type { RunFacts } from "./facts";
import type { Verdict } from "./verdict";

/** All that can be counted of one run; each rollup takes what it keeps. */
export const counted = (run: RunFacts): Counts => ({ runs: 1, errors: Number(run.status === "error"), ...judged(run), ...tried(run), ...spent(run), ...took(run), ...edited(run) });

const names: Record<Verdict, { ours: Counter; own: Counter }> = {
  usable: { ours: "usable", own: "ownUsable" },
  heavy_edit: { ours: "heavyEdit", own: "ownHeavyEdit" },
  discarded: { ours: "discarded", own: "ownDiscarded" },
};

const judged = ({ verdict, own }: RunFacts): Counts => (verdict ? { [own ? names[verdict].own : names[verdict].ours]: 1 } : {});

/** A failed run made no output that could be rejected. */
function tried({ piece, status, followed }: RunFacts): Counts {
  if (!piece || status === "error") return {};
  return { attempts: 1, regenerated: Number(followed), settled: Number(piece.settled), settledRegenerated: Number(piece.settled && followed) };
}

/** What a run still under way will have used is not unknown yet. */
function spent({ tokens: { input, output, cached = 0, reasoning = 0 }, costPico, status }: RunFacts): Counts {
  const over = status !== "running";
  return {
    inputTokens: input ?? 0,
    outputTokens: output ?? 0,
    cachedTokens: cached,
    reasoningTokens: reasoning,
    tokensUnknown: Number(over && (input === undefined || output === undefined)),
    costKnown: Number(costPico !== undefined),
    costUnknown: Number(over && costPico === undefined),
  };
}

/** Whole milliseconds, so that sums are exact in any order. */
const took = ({ latencyMs, firstTokenMs }: RunFacts): Counts => ({
  ...(latencyMs === undefined ? {} : { latencyCount: 1, latencySum: Math.round(latencyMs) }),
  ...(firstTokenMs === undefined ? {} : { firstTokenCount: 1, firstTokenSum: Math.round(firstTokenMs) }),
});

const edited = ({ edit, editingSeconds, publishingSeconds }: RunFacts): Counts => ({
  ...(edit === undefined ? {} : { editCount: 1, editChanged: edit.changed, editWords: edit.words }),
  ...(editingSeconds === undefined ? {} : { editingCount: 1, editingSeconds: Math.round(editingSeconds) }),
  ...(publishingSeconds === undefined ? {} : { publishingCount: 1, publishingSeconds: Math.round(publishingSeconds) }),
});
