import { keys, type Place } from "#server/core/run/contribution";
import { counters, type Counter, type Table } from "#server/core/run/counters";

type KeyName = keyof Place | "workspaceId";

export interface KeyColumn {
  name: KeyName;
  column: string;
  type: "uuid" | "text" | "int4";
}

export interface SumColumn {
  name: Counter | "costPico" | "latencies";
  column: string;
  type: "int8" | "numeric" | "int4[]";
}

export interface Rollup {
  /** The table's own name. */
  name: string;
  key: readonly KeyColumn[];
  sums: readonly SumColumn[];
  /** Adds to each row what is said for it. */
  sql: string;
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const types: Partial<Record<KeyName, KeyColumn["type"]>> = { workspaceId: "uuid", promptId: "uuid", versionId: "uuid", maker: "uuid", quarter: "int4", day: "int4" };
const cost: SumColumn = { name: "costPico", column: "cost", type: "numeric" };
const latencies: SumColumn = { name: "latencies", column: "latencies", type: "int4[]" };

const keyColumn = (name: KeyName): KeyColumn => ({ name, column: name === "maker" ? "maker_id" : snake(name), type: types[name] ?? "text" });
const keyOf = (table: Table) => (["workspaceId", ...keys[table]] as const).map(keyColumn);
const sumsOf = (table: Table, ...more: SumColumn[]) => [...counters[table].map((name): SumColumn => ({ name, column: snake(name), type: "int8" })), ...more];

export const rollups: Record<Table, Rollup> = {
  traffic: rollup("traffic", keyOf("traffic"), sumsOf("traffic", cost, latencies)),
  people: rollup("people_day", keyOf("people"), sumsOf("people")),
  customers: rollup("customer_day", keyOf("customers"), sumsOf("customers", cost)),
  days: rollup("traffic_day", keyOf("days"), sumsOf("days", cost, latencies)),
};

function rollup(name: string, key: KeyColumn[], sums: SumColumn[]): Rollup {
  const columns = [...key, ...sums];
  const names = columns.map(({ column }) => column).join(", ");
  // An array of lists is no list of arrays to PostgreSQL, so histograms travel as texts.
  const given = columns.map(({ type }, at) => `$${at + 1}::${type === "int4[]" ? "text" : type}[]`).join(", ");
  const taken = sums.map(({ column, type }) => (type === "int4[]" ? `coalesce(x.${column}::int[], '{}')` : `coalesce(x.${column}, 0)`));
  const added = sums.map(({ column, type }) => `${column} = ${type === "int4[]" ? `add_up(t.${column}, excluded.${column})` : `t.${column} + excluded.${column}`}`);
  const sql = `INSERT INTO ${name} AS t (${names}) SELECT ${[...key.map(({ column }) => `x.${column}`), ...taken].join(", ")} FROM unnest(${given}) AS x (${names})
    ON CONFLICT (${key.map(({ column }) => column).join(", ")}) DO UPDATE SET ${added.join(", ")}`;
  return { name, key, sums, sql };
}
