const judged = ["usable", "heavyEdit", "discarded"] as const;
const ownJudged = ["ownUsable", "ownHeavyEdit", "ownDiscarded"] as const;
const tries = ["attempts", "regenerated", "settled", "settledRegenerated"] as const;
const edits = ["editCount", "editChanged", "editWords", "editingCount", "editingSeconds"] as const;
const priced = ["costKnown", "costUnknown"] as const;

/** What each rollup counts, as its columns are called. Beside these stand the cost and, in traffic, the latency histogram. */
export const counters = {
  traffic: [
    ...(["runs", "errors", ...judged, ...ownJudged, ...tries] as const),
    ...(["inputTokens", "outputTokens", "cachedTokens", "reasoningTokens", "tokensUnknown", ...priced] as const),
    ...(["latencyCount", "latencySum", "firstTokenCount", "firstTokenSum", ...edits] as const),
  ],
  people: ["runs", ...judged, ...ownJudged, ...tries, ...edits, "publishingCount", "publishingSeconds"],
  customers: ["runs", "errors", ...judged, "inputTokens", "outputTokens", ...priced],
} as const;

export type Table = keyof typeof counters;
export type Counter = (typeof counters)[Table][number];
export type Counts = Partial<Record<Counter, number>>;

/** One run's part in one row of a rollup, or what has to be added to it. What is absent is zero. */
export interface Counters {
  counts: Counts;
  costPico: bigint;
  /** How many runs fell into each bucket of the latency histogram. */
  latency: Record<number, number>;
}

export interface TrafficKey {
  quarter: number;
  promptId: string;
  versionId: string;
  environment: string;
  model: string;
  arm: string;
  strategy: string;
}

export interface PeopleKey {
  day: number;
  promptId: string;
  versionId: string;
  maker: string;
  tool: string;
  contentType: string;
}

export interface CustomerKey {
  day: number;
  promptId: string;
  customer: string;
}

interface Entry<Name extends Table, Key> extends Counters {
  table: Name;
  key: Key;
}

export type Contribution = Entry<"traffic", TrafficKey> | Entry<"people", PeopleKey> | Entry<"customers", CustomerKey>;
