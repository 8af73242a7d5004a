import { contributionOf } from "#server/core/run/contribution";
import { counters, type Contribution, type Counter, type Table } from "#server/core/run/counters";
import { arraysOf, type Column } from "./columns";
import { compare } from "./keys";
import type { PieceRow } from "./piece-row";
import { factsOf } from "./run-facts";
import type { RunRow } from "./run-row";
import type { World } from "./world";

/** One row of a rollup, flat, with what has to be added to it. */
export type SumRow = Record<string, string | number | bigint | number[]>;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const uuid = (name: string): Column<SumRow> => ({ name, column: snake(name), kind: "uuid" });
const text = (name: string): Column<SumRow> => ({ name, column: snake(name), kind: "text" });
const whole = (name: string): Column<SumRow> => ({ name, column: snake(name), kind: "int4" });
const count = (name: string): Column<SumRow> => ({ name, column: snake(name), kind: "int8", none: 0 });

interface Rollup {
  /** The table's own name. */
  name: string;
  sql: string;
  key: Column<SumRow>[];
  sums: Column<SumRow>[];
}

export const rollups: Record<Table, Rollup> = {
  traffic: rollup("traffic", [uuid("workspaceId"), uuid("promptId"), whole("quarter"), uuid("versionId"), text("environment"), text("model"), text("arm"), text("strategy")], counters.traffic, ["cost", "latencies"]),
  people: rollup("people_day", [uuid("workspaceId"), uuid("promptId"), whole("day"), uuid("versionId"), { ...uuid("maker"), column: "maker_id" }, text("tool"), text("contentType")], counters.people),
  customers: rollup("customer_day", [uuid("workspaceId"), text("customer"), whole("day"), uuid("promptId")], counters.customers, ["cost"]),
};

function rollup(table: string, key: Column<SumRow>[], counted: readonly string[], more: string[] = []): Rollup {
  const sums = [...counted, ...more].map((sum): Column<SumRow> => (sum === "latencies" ? { name: sum, column: sum, kind: "ints" } : count(sum)));
  const columns = [...key, ...sums];
  const taken = sums.map(({ column }) => (column === "latencies" ? "coalesce(x.latencies::int[], '{}')" : `coalesce(x.${column}, 0)`));
  const added = sums.map(({ column }) => `${column} = ${column === "latencies" ? "add_up(t.latencies, excluded.latencies)" : `t.${column} + excluded.${column}`}`);
  const sql = `INSERT INTO ${table} AS t (${columns.map(({ column }) => column).join(", ")})
    SELECT ${[...key.map(({ column }) => `x.${column}`), ...taken].join(", ")}
    FROM unnest(${columns.map(({ kind }, at) => `$${at + 1}::${kind === "ints" ? "text" : kind}[]`).join(", ")}) AS x (${columns.map(({ column }) => column).join(", ")})
    ON CONFLICT (${key.map(({ column }) => column).join(", ")}) DO UPDATE SET ${added.join(", ")}`;
  return { name: table, sql, key, sums };
}

/** What a batch changes in the sums, in the order in which every writer takes them. */
export function sumsOf(world: World): { sql: string; values: (string | null)[] }[] {
  const tally = emptyTally();
  for (const { before, now } of world.runs.values()) {
    const workspaceId = (now ?? before)?.workspaceId ?? "";
    const count = (run: RunRow, piece: PieceRow | undefined, sign: 1 | -1) => {
      for (const one of contributionOf(factsOf(run, piece))) addTo(tally, workspaceId, one, sign);
    };
    if (before) count(before, before.pieceId === null ? undefined : world.pieces.get(before.pieceId)?.before, -1);
    if (now) count(now, now.pieceId === null ? undefined : world.pieces.get(now.pieceId)?.now, 1);
  }
  // safe because the keys of rollups are the tables
  return (Object.keys(rollups) as Table[]).flatMap((table) => {
    const rows = [...tally[table].values()].filter((row) => rollups[table].sums.some(({ name }) => isCounted(row[name])));
    return rows.length > 0 ? [{ sql: rollups[table].sql, values: valuesOf(rollups[table], rows) }] : [];
  });
}

const isCounted = (sum: SumRow[string] | undefined) => (Array.isArray(sum) ? sum.some((count) => count !== 0) : sum !== undefined && sum !== 0 && sum !== 0n);

const valuesOf = ({ key, sums }: Rollup, rows: SumRow[]) => arraysOf(rows.sort(byKey(key)).map(withPlainCost), [...key, ...sums]);

const withPlainCost = (row: SumRow): SumRow => (row.cost === 0n ? { ...row, cost: 0 } : row);

const byKey = (key: Column<SumRow>[]) => (one: SumRow, other: SumRow) => {
  for (const { name } of key) {
    const [mine, theirs] = [one[name], other[name]];
    const order = typeof mine === "number" ? mine - Number(theirs) : compare(String(mine), String(theirs));
    if (order !== 0) return order;
  }
  return 0;
};

export type Tally = Record<Table, Map<string, SumRow>>;
export const emptyTally = (): Tally => ({ traffic: new Map(), people: new Map(), customers: new Map() });

/** Adds what one run contributes to one row of a rollup, or takes it away. */
export function addTo(tally: Tally, workspaceId: string, { table, key, counts, costPico, latency }: Contribution, sign: 1 | -1): void {
  const name = keyOf(table, workspaceId, key);
  let row = tally[table].get(name);
  if (!row) tally[table].set(name, (row = { workspaceId, ...key, cost: 0n, latencies: [] }));
  for (const counter in counts) row[counter] = Number(row[counter] ?? 0) + sign * (counts[counter as Counter] ?? 0); // safe because counts are named so
  if (costPico !== 0n) row.cost = BigInt(row.cost as bigint) + BigInt(sign) * costPico; // safe because it begins as one
  for (const bucket in latency) addBucket(row.latencies as number[], Number(bucket), sign * (latency[bucket] ?? 0)); // safe because it begins as a list
}

const keyOf = (table: Table, workspaceId: string, key: Contribution["key"]) => {
  let name = workspaceId;
  for (const { name: part } of rollups[table].key) if (part !== "workspaceId") name += ` · ${(key as unknown as SumRow)[part] as string | number}`; // safe because a key is made of texts and numbers
  return name;
};

function addBucket(histogram: number[], bucket: number, count: number) {
  while (histogram.length <= bucket) histogram.push(0);
  histogram[bucket] = (histogram[bucket] ?? 0) + count;
}
