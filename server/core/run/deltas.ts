import { contributionOf } from "./contribution";
import type { Contribution, Counter } from "./counters";
import type { RunFacts } from "./facts";

/** What must be added to the rollups when a run becomes another: what it contributes now, less what it did. */
export function deltas(before: RunFacts | undefined, after: RunFacts | undefined, dayOf: (at: number) => number): Contribution[] {
  const now = after ? contributionOf(after, dayOf) : [];
  return before ? gathered(now, contributionOf(before, dayOf)) : now;
}

/** One entry for each row of a rollup, with all that is added to it less all that is taken; what comes to nothing is left out. */
export function gathered(added: readonly Contribution[], taken: readonly Contribution[] = []): Contribution[] {
  const rows = new Map<string, Contribution>();
  for (const entry of added) put(rows, entry, 1);
  for (const entry of taken) put(rows, entry, -1);
  return [...rows.values()].map(withoutZeros).filter((row) => row.costPico !== 0n || Object.keys(row.counts).length > 0 || Object.keys(row.latency).length > 0);
}

function put(rows: Map<string, Contribution>, entry: Contribution, sign: 1 | -1) {
  const name = nameOf(entry);
  const row = rows.get(name) ?? { ...entry, counts: {}, costPico: 0n, latency: {} };
  rows.set(name, row);
  for (const counter of countersOf(entry)) row.counts[counter] = (row.counts[counter] ?? 0) + sign * (entry.counts[counter] ?? 0);
  if (entry.costPico !== 0n) row.costPico += sign === 1 ? entry.costPico : -entry.costPico;
  for (const bucket of bucketsOf(entry)) row.latency[bucket] = (row.latency[bucket] ?? 0) + sign * (entry.latency[bucket] ?? 0);
}

/** No text of a key can hold the separator: the database refuses it. */
function nameOf({ table, key }: Contribution): string {
  const parts: unknown[] = Object.values(key);
  return `${table}\u0000${parts.join("\u0000")}`;
}

// safe because counts are only ever named by counters
const countersOf = ({ counts }: Contribution) => Object.keys(counts) as Counter[];
const bucketsOf = ({ latency }: Contribution) => Object.keys(latency).map(Number);

function withoutZeros(row: Contribution): Contribution {
  for (const counter of countersOf(row)) if (row.counts[counter] === 0) delete row.counts[counter];
  for (const bucket of bucketsOf(row)) if (row.latency[bucket] === 0) delete row.latency[bucket];
  return row;
}
