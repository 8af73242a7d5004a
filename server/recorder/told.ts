import type { Told } from "#server/core/run/merge";
import type { Column } from "./columns";

/** When a field was said, where that is not when most were. Zero: nobody said it, and what stands there follows from other things. */
export type Stamps = Record<string, number>;

interface Kept {
  stamp: number;
  stamps: Stamps | null;
}

/** What was said of a row. A field at which nothing stands was not spoken of, unless a time says so. */
export function toldIn<Row extends Kept, Fields extends object>(row: Row, columns: readonly Column<Row>[]): Told<Fields> {
  const fields: Record<string, unknown> = {};
  const stamps: Stamps = {};
  for (const column of columns) {
    const value = row[column.name];
    const at = row.stamps?.[column.name];
    if (at === 0 || (at === undefined && (isNone(value, column) || (column.given && !row[column.given])))) continue;
    fields[column.name] = value;
    if (at !== undefined && at !== row.stamp) stamps[column.name] = at;
  }
  return { stamp: row.stamp, fields, stamps } as Told<Fields>; // safe because the columns are those of the fields
}

/** How that is written down again: the times of what was said otherwise, was said to be nothing, or was never said. */
export function keptOf<Row, Fields extends object>({ stamp, fields, stamps }: Told<Fields>, row: Row, columns: readonly Column<Row>[]): Kept {
  const said = fields as Record<string, unknown>; // safe because it is only asked whether a name is there
  const times = (stamps ?? {}) as Stamps; // safe because the names are those of the fields
  let apart: Stamps | null = null;
  for (const column of columns) {
    const { name } = column;
    const none = isNone(row[name], column);
    const at = said[name] === undefined ? 0 : (times[name] ?? stamp);
    if (at === 0 ? none || column.given : at === stamp && !none) continue;
    apart ??= {};
    apart[name] = at;
  }
  return { stamp, stamps: apart };
}

const isNone = <Row>(value: unknown, { kind, none }: Column<Row>) => (kind === "texts" ? (value as string[]).length === 0 : none !== undefined && value === none);
