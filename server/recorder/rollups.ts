import { keys, type Place } from "#server/core/run/contribution";
import { counters, nothing, type Counter, type Table } from "#server/core/run/counters";

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
  /** Its place among all that is counted. */
  at: number;
}

/** A table of sums. Its key and then its sums are all its columns, in its own order. */
export interface Rollup {
  name: string;
  key: readonly KeyColumn[];
  sums: readonly SumColumn[];
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const types: Partial<Record<KeyName, KeyColumn["type"]>> = { workspaceId: "uuid", promptId: "uuid", versionId: "uuid", maker: "uuid", quarter: "int4", day: "int4" };

const places = Object.keys(nothing());
const sumColumn = (name: SumColumn["name"], type: SumColumn["type"] = "int8", column = snake(name)): SumColumn => ({ name, column, type, at: places.indexOf(name) });
const cost = sumColumn("costPico", "numeric", "cost");
const latencies = sumColumn("latencies", "int4[]");

const keyColumn = (name: KeyName): KeyColumn => ({ name, column: name === "maker" ? "maker_id" : snake(name), type: types[name] ?? "text" });
const keyOf = (table: Table) => (["workspaceId", ...keys[table]] as const).map(keyColumn);
const sumsOf = (table: Table, ...more: SumColumn[]) => [...counters[table].map((name) => sumColumn(name)), ...more];

export const rollups: Record<Table, Rollup> = {
  traffic: { name: "traffic", key: keyOf("traffic"), sums: sumsOf("traffic", cost, latencies) },
  people: { name: "people_day", key: keyOf("people"), sums: sumsOf("people") },
  customers: { name: "customer_day", key: keyOf("customers"), sums: sumsOf("customers", cost) },
  days: { name: "traffic_day", key: keyOf("days"), sums: sumsOf("days", cost, latencies) },
};
