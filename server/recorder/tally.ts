import { keys, placeOf, tablesOf, type Place } from "#server/core/run/contribution";
import { count } from "#server/core/run/counted";
import { nothing, type Sum, type Table } from "#server/core/run/counters";
import type { RunFacts } from "#server/core/run/facts";

/** One row of a rollup, with what has to be added to it. */
export interface SumRow {
  workspaceId: string;
  place: Place;
  sum: Sum;
}

/** What runs add up to, the rows of each rollup by their keys. */
export type Tally = Record<Table, Map<string, SumRow>>;

export const emptyTally = (): Tally => ({ traffic: new Map(), people: new Map(), customers: new Map(), days: new Map() });

/** Adds what one run counts wherever it is counted, or takes it away. Every run that is written comes through here twice, so nothing is put together that stands already. */
export function addTo(tally: Tally, workspaceId: string, run: RunFacts, sign: 1 | -1): void {
  const tables = tablesOf(run);
  if (tables.length === 0) return;
  const place = placeOf(run);
  for (const table of tables) {
    const key = keyOf(table, workspaceId, place);
    let row = tally[table].get(key);
    if (!row) tally[table].set(key, (row = { workspaceId, place, sum: nothing() }));
    count(row.sum, run, sign);
  }
}

export function keyOf(table: Table, workspaceId: string, place: Place): string {
  let key = workspaceId;
  for (const name of keys[table]) key += `\0${place[name]}`; // no text that is kept can hold it
  return key;
}
