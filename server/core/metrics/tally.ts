import type { Share } from "#server/core/stats/share";

const counts = ["runs", "errors", "usable", "heavyEdit", "discarded", "ownUsable", "ownHeavyEdit", "ownDiscarded"] as const;

/** What is known of all runs of one stretch of time, and what every rate is read from. */
export interface Tally extends Record<(typeof counts)[number], number> {
  /** Outputs that were tried again, of those that have matured. */
  regeneration: Share;
}

export interface Spending {
  /** In pico-dollars, of the runs whose cost is known. */
  cost: bigint;
  costKnown: number;
  costUnknown: number;
}

export const together = (tallies: readonly Tally[]): Tally => ({
  ...counted(tallies),
  regeneration: tallies.reduce((sum, { regeneration: { n, m } }) => ({ n: sum.n + n, m: sum.m + m }), { n: 0, m: 0 }),
});

type Counted = Omit<Tally, "regeneration">;

export function counted(rows: readonly Counted[]): Counted {
  const sum: Counted = { runs: 0, errors: 0, usable: 0, heavyEdit: 0, discarded: 0, ownUsable: 0, ownHeavyEdit: 0, ownDiscarded: 0 };
  for (const row of rows) for (const name of counts) sum[name] += row[name];
  return sum;
}

export const ownRated = ({ ownUsable, ownHeavyEdit, ownDiscarded }: Counted): number => ownUsable + ownHeavyEdit + ownDiscarded;
