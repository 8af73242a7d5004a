import { tables } from "#server/core/run/contribution";
import { arrayOf, quoted } from "./composites";
import { compare } from "./keys";
import type { PieceRow } from "./piece-row";
import { rollups, type KeyColumn, type Rollup } from "./rollups";
import { factsOf } from "./run-facts";
import type { RunRow } from "./run-row";
import { addTo, emptyTally, type SumRow } from "./tally";
import type { World } from "./world";

/** What a batch changes in the sums: rows for each rollup, in the order in which add_sums takes them. */
export function sumsOf({ runs, pieces }: World): string[] {
  const tally = emptyTally();
  const count = (run: RunRow, piece: PieceRow | undefined, sign: 1 | -1) => addTo(tally, run.workspaceId, factsOf(run, piece), sign);
  for (const { before, now } of runs.values()) {
    if (before) count(before, before.pieceId === null ? undefined : pieces.get(before.pieceId)?.before, -1);
    if (now) count(now, now.pieceId === null ? undefined : pieces.get(now.pieceId)?.now, 1);
  }
  return tables.map((table) => {
    const { key, sums } = rollups[table];
    const rows = [...tally[table].values()].filter(({ sum }) => sums.some(({ name }) => isCounted(sum[name])));
    return arrayOf(rows.sort(byKey(key)).map((row) => rowOf(row, rollups[table])));
  });
}

type Counted = number | bigint | readonly number[];
const isCounted = (sum: Counted) => (typeof sum === "object" ? sum.some((count) => count !== 0) : sum !== 0 && sum !== 0n);

const partOf = ({ workspaceId, place }: SumRow, name: KeyColumn["name"]) => (name === "workspaceId" ? workspaceId : place[name]);

const byKey = (key: readonly KeyColumn[]) => (one: SumRow, other: SumRow) => {
  for (const { name } of key) {
    const [mine, theirs] = [partOf(one, name), partOf(other, name)];
    const order = typeof mine === "number" ? mine - Number(theirs) : compare(mine, String(theirs));
    if (order !== 0) return order;
  }
  return 0;
};

function rowOf(row: SumRow, { key, sums }: Rollup): string {
  let text = "";
  for (const { name, type } of key) {
    const part = partOf(row, name);
    text += type === "text" ? `,${quoted(String(part))}` : `,${part}`;
  }
  // A number is found faster by its place than by its name; safe because counts are all that a sum is made of.
  const counts = Object.values(row.sum) as Counted[];
  for (const { at } of sums) {
    const sum = counts[at] ?? 0;
    text += typeof sum === "object" ? `,${quoted(`{${sum.join(",")}}`)}` : `,${sum}`;
  }
  return text.slice(1);
}
