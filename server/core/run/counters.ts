const judged = ["usable", "heavyEdit", "discarded"] as const;
const ownJudged = ["ownUsable", "ownHeavyEdit", "ownDiscarded"] as const;
const tries = ["attempts", "regenerated", "settled", "settledRegenerated"] as const;
const edits = ["editCount", "editChanged", "editWords", "editingCount", "editingSeconds"] as const;
const priced = ["costKnown", "costUnknown"] as const;

/** What each rollup counts, as its columns are called. Beside these stand the cost and, in traffic and days, the latency histogram. */
export const counters = {
  traffic: [
    ...(["runs", "errors", ...judged, ...ownJudged, ...tries] as const),
    ...(["inputTokens", "outputTokens", "cachedTokens", "reasoningTokens", "tokensUnknown", ...priced] as const),
    ...(["latencyCount", "latencySum", "firstTokenCount", "firstTokenSum", ...edits] as const),
  ],
  people: ["runs", ...judged, ...ownJudged, ...tries, ...edits, "publishingCount", "publishingSeconds"],
  customers: ["runs", "errors", ...judged, "inputTokens", "outputTokens", ...priced],
  days: ["runs", "errors", ...judged, ...ownJudged, ...tries, ...priced, "latencyCount"],
} as const;

export type Table = keyof typeof counters;
export type Counter = (typeof counters)[Table][number];
export type Counts = Partial<Record<Counter, number>>;

/** All that can be counted of runs; each rollup keeps its part. */
export interface Sum extends Record<Counter, number> {
  costPico: bigint;
  /** How many runs fell into each bucket of the latency histogram; shorter where the rest is empty. */
  latencies: number[];
}

/** One literal: it is made for every place that a batch counts under. */
export const nothing = (): Sum => ({
  runs: 0, errors: 0, usable: 0, heavyEdit: 0, discarded: 0, ownUsable: 0, ownHeavyEdit: 0, ownDiscarded: 0, attempts: 0, regenerated: 0, settled: 0, settledRegenerated: 0,
  inputTokens: 0, outputTokens: 0, cachedTokens: 0, reasoningTokens: 0, tokensUnknown: 0, costKnown: 0, costUnknown: 0, costPico: 0n,
  latencyCount: 0, latencySum: 0, latencies: [], firstTokenCount: 0, firstTokenSum: 0,
  editCount: 0, editChanged: 0, editWords: 0, editingCount: 0, editingSeconds: 0, publishingCount: 0, publishingSeconds: 0,
});
