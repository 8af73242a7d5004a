import { tables } from "#server/core/run/contribution";
import { compare } from "./keys";
import type { PieceRow } from "./piece-row";
import { rollups, type KeyColumn, type Rollup, type SumColumn } from "./rollups";
import { factsOf } from "./run-facts";
import type { RunRow } from "./run-row";
import { addTo, emptyTally, type SumRow } from "./tally";
import type { World } from "./world";

/** What a batch changes in the sums, in the order in which every writer takes them. */
export function sumsOf({ runs, pieces }: World): { sql: string; values: (string | null)[] }[] {
  const tally = emptyTally();
  const count = (run: RunRow, piece: PieceRow | undefined, sign: 1 | -1) => addTo(tally, run.workspaceId, factsOf(run, piece), sign);
  for (const { before, now } of runs.values()) {
    if (before) count(before, before.pieceId === null ? undefined : pieces.get(before.pieceId)?.before, -1);
    if (now) count(now, now.pieceId === null ? undefined : pieces.get(now.pieceId)?.now, 1);
  }
  return tables.flatMap((table) => {
    const rows = [...tally[table].values()].filter(({ sum }) => rollups[table].sums.some(({ name }) => isCounted(sum[name])));
    return rows.length > 0 ? [{ sql: rollups[table].sql, values: valuesOf(rollups[table], rows) }] : [];
  });
}

const isCounted = (sum: number | bigint | readonly number[]) => (typeof sum === "object" ? sum.some((count) => count !== 0) : sum !== 0 && sum !== 0n);

function valuesOf({ key, sums }: Rollup, rows: SumRow[]): (string | null)[] {
  const sorted = rows.length > 1 ? rows.sort(byKey(key)) : rows;
  return [...key.map((column) => keysIn(sorted, column)), ...sums.map((column) => countsIn(sorted, column))];
}

const partOf = ({ workspaceId, place }: SumRow, name: KeyColumn["name"]) => (name === "workspaceId" ? workspaceId : place[name]);

const byKey = (key: readonly KeyColumn[]) => (one: SumRow, other: SumRow) => {
  for (const { name } of key) {
    const [mine, theirs] = [partOf(one, name), partOf(other, name)];
    const order = typeof mine === "number" ? mine - Number(theirs) : compare(mine, String(theirs));
    if (order !== 0) return order;
  }
  return 0;
};

function keysIn(rows: readonly SumRow[], { name, type }: KeyColumn): string {
  let text = "";
  for (const row of rows) text += type === "text" ? `,${quoted(String(partOf(row, name)))}` : `,${partOf(row, name)}`;
  return `{${text.slice(1)}}`;
}

/** What nothing was counted of is not sent. */
function countsIn(rows: readonly SumRow[], { name }: SumColumn): string | null {
  if (!rows.some(({ sum }) => isCounted(sum[name]))) return null;
  let text = "";
  for (const { sum } of rows) text += typeof sum[name] === "object" ? `,"{${sum[name].join(",")}}"` : `,${sum[name]}`;
  return `{${text.slice(1)}}`;
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
