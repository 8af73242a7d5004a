import { counters, type Contribution, type Table } from "#server/core/run/counters";
import { deltas, gathered } from "#server/core/run/deltas";
import { buckets } from "#server/core/stats/latency";
import { arraysOf, type Column } from "./columns";
import { compare } from "./keys";
import { factsOf } from "./run-facts";
import type { World } from "./world";

/** One row of a rollup, flat, with what has to be added to it. */
export type SumRow = Record<string, string | number | bigint>;

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
  const sums = [...counted, ...more].map((sum): Column<SumRow> => (sum === "latencies" ? { name: sum, column: sum, kind: "text" } : count(sum)));
  const columns = [...key, ...sums];
  const taken = sums.map(({ column }) => (column === "latencies" ? "coalesce(x.latencies::int[], '{}')" : `coalesce(x.${column}, 0)`));
  const added = sums.map(({ column }) => `${column} = ${column === "latencies" ? "add_up(t.latencies, excluded.latencies)" : `t.${column} + excluded.${column}`}`);
  const sql = `INSERT INTO ${table} AS t (${columns.map(({ column }) => column).join(", ")})
    SELECT ${[...key.map(({ column }) => `x.${column}`), ...taken].join(", ")}
    FROM unnest(${columns.map(({ kind }, at) => `$${at + 1}::${kind}[]`).join(", ")}) AS x (${columns.map(({ column }) => column).join(", ")})
    ON CONFLICT (${key.map(({ column }) => column).join(", ")}) DO UPDATE SET ${added.join(", ")}`;
  return { name: table, sql, key, sums };
}

/** What a batch changes in the sums, in the order in which every writer takes them. */
export function sumsOf(world: World): { sql: string; values: (string | null)[] }[] {
  const byWorkspace = new Map<string, Contribution[]>();
  for (const { before, now } of world.runs.values()) {
    const workspaceId = (now ?? before)?.workspaceId ?? "";
    const settings = world.settings.get(workspaceId);
    if (!settings) continue;
    const then = before && factsOf(before, before.pieceId === null ? undefined : world.pieces.get(before.pieceId)?.before);
    const facts = now && factsOf(now, now.pieceId === null ? undefined : world.pieces.get(now.pieceId)?.now);
    const changes = deltas(then, facts, settings.dayOf);
    const list = byWorkspace.get(workspaceId);
    if (list) list.push(...changes);
    else byWorkspace.set(workspaceId, changes);
  }
  const rows: Record<Table, SumRow[]> = { traffic: [], people: [], customers: [] };
  for (const [workspaceId, changes] of byWorkspace) for (const one of gathered(changes)) rows[one.table].push(sumRow(workspaceId, one));
  // safe because the keys of rollups are the tables
  return (Object.keys(rollups) as Table[]).flatMap((table) => (rows[table].length > 0 ? [{ sql: rollups[table].sql, values: valuesOf(rollups[table], rows[table]) }] : []));
}

const valuesOf = ({ key, sums }: Rollup, rows: SumRow[]) => arraysOf(rows.sort(byKey(key)), [...key, ...sums]);

const byKey = (key: Column<SumRow>[]) => (one: SumRow, other: SumRow) => {
  for (const { name } of key) {
    const [mine, theirs] = [one[name], other[name]];
    const order = typeof mine === "number" ? mine - Number(theirs) : compare(String(mine), String(theirs));
    if (order !== 0) return order;
  }
  return 0;
};

export function sumRow(workspaceId: string, { key, counts, costPico, latency }: Contribution): SumRow {
  return { workspaceId, ...key, ...counts, cost: costPico === 0n ? 0 : costPico, latencies: histogram(latency) };
}

/** As an array of PostgreSQL. */
function histogram(latency: Record<number, number>) {
  const names = Object.keys(latency);
  if (names.length === 0) return "{}";
  return `{${Array.from({ length: Math.min(buckets, Math.max(...names.map(Number)) + 1) }, (_, bucket) => latency[bucket] ?? 0).join(",")}}`;
}
