import { counted, type Spending, type Tally } from "#server/core/metrics/tally";
import { regeneration } from "#server/core/run/matured";
import type { Sums } from "./sql";

/** What several rows of sums say together. */
export const tallyOf = (rows: readonly Sums[], now: number): Tally => ({ ...counted(rows), regeneration: regeneration(rows, now) });

export const spendingOf = (rows: readonly Sums[]): Spending =>
  rows.reduce(
    (sum, { cost, costKnown, costUnknown }) => ({ cost: sum.cost + cost, costKnown: sum.costKnown + costKnown, costUnknown: sum.costUnknown + costUnknown }),
    { cost: 0n, costKnown: 0, costUnknown: 0 },
  );

/** Rows told apart by what they are of. */
export function grouped<Key>(rows: readonly Sums[], keyOf: (row: Sums) => Key): Map<Key, Sums[]> {
  const groups = new Map<Key, Sums[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
