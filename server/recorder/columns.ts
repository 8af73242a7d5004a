/** How a value travels to PostgreSQL and back. */
export type Kind = "uuid" | "text" | "time" | "int4" | "int2" | "int8" | "stamp" | "bool" | "json" | "jsonText" | "texts" | "run_purpose" | "run_status" | "verdict" | "rated_via";

export interface Column<Row> {
  name: keyof Row & string;
  column: string;
  kind: Kind;
  /** What stands there when nobody has said anything; undefined where something always stands. */
  none?: string | number | boolean | null;
  /** The column that says whether this was given, where it is computed otherwise. */
  given?: keyof Row & string;
}

const travels: Partial<Record<Kind, string>> = { time: "timestamptz", json: "jsonb", jsonText: "jsonb", texts: "text", stamp: "int8" };
const typeOf = (kind: Kind) => travels[kind] ?? kind;

/** One array for each column. What is nothing is not sent, so that a column nobody uses costs nothing. */
export function arraysOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): (string | null)[] {
  return columns.map((column) => (rows.some((row) => !isAbsent(row[column.name], column)) ? arrayOf(rows, column) : null));
}

const isAbsent = <Row>(value: unknown, { kind, none }: Column<Row>) => value === none || value === null || value === undefined || (kind === "texts" && (value as unknown[]).length === 0); // safe because the column says what it holds

function arrayOf<Row>(rows: readonly Row[], column: Column<Row>): string {
  const { name, kind } = column;
  let text = "";
  for (const row of rows) {
    const value: unknown = row[name];
    text += isAbsent(value, column) ? ",NULL" : `,${cell(value, kind)}`;
  }
  return `{${text.slice(1)}}`;
}

function cell(value: unknown, kind: Kind): string {
  switch (kind) {
    case "text":
    case "jsonText":
      return quoted(value as string); // safe because the column says what it holds; so below
    case "time":
      return `"${new Date(value as number).toISOString()}"`;
    case "json":
      return quoted(JSON.stringify(value));
    case "texts":
      return quoted(textList(value as string[]));
    default:
      return String(value);
  }
}

const special = /["\\]/;
const quoted = (text: string) => (special.test(text) ? `"${text.replace(/["\\]/g, String.raw`\$&`)}"` : `"${text}"`);

export const textList = (texts: readonly string[]) => `{${texts.map(quoted).join(",")}}`;

const sources = <Row>(columns: readonly Column<Row>[]) =>
  `unnest(${columns.map(({ kind }, at) => `$${at + 1}::${typeOf(kind)}[]`).join(", ")}) AS x (${columns.map(({ column }) => column).join(", ")})`;

function taken<Row>({ column, kind, none }: Column<Row>) {
  if (kind === "texts") return `coalesce(x.${column}::text[], '{}')`;
  return none === undefined || none === null ? `x.${column}` : `coalesce(x.${column}, '${String(none)}')`;
}

const listed = <Row>(columns: readonly Column<Row>[]) => columns.map(({ column }) => column).join(", ");

export const insertSql = <Row>(table: string, columns: readonly Column<Row>[], conflict = "") =>
  `INSERT INTO ${table} (${listed(columns)}) SELECT ${columns.map(taken).join(", ")} FROM ${sources(columns)} ${conflict}`;

/** Of the columns, the first two are the key. */
export function updateSql<Row>(table: string, columns: readonly Column<Row>[]) {
  const [workspace, id, ...rest] = columns;
  const key = [workspace, id].map((column) => `t.${column?.column} = x.${column?.column}`).join(" AND ");
  return `UPDATE ${table} t SET ${rest.map((column) => `${column.column} = ${taken(column)}`).join(", ")} FROM ${sources(columns)} WHERE ${key}`;
}

/** The columns as they are read: times in milliseconds, called by their names in the code. */
export const selected = <Row>(columns: readonly Column<Row>[], from: string) =>
  columns.map(({ name, column, kind }) => `${kind === "time" ? `(extract(epoch FROM ${from}.${column}) * 1000)::float8` : `${from}.${column}`} AS "${name}"`).join(", ");

/** A row as PostgreSQL tells it, made into one of ours. */
export function readRow<Row>(row: Record<string, unknown>, columns: readonly Column<Row>[]): Row {
  for (const { name, kind, none } of columns) {
    const value = row[name];
    if (kind === "texts") row[name] = value ?? [];
    else if (value === null) row[name] = none ?? null;
    else if (kind === "int8") row[name] = BigInt(value as string); // safe because the driver gives them as text
    else if (kind === "stamp") row[name] = Number(value);
    else if (kind === "jsonText") row[name] = canonicalJson(value);
  }
  return row as Row; // safe because each column of it was just read
}

/** One text for one value, whatever the order its names came in. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, (_name, inner: unknown) => (isPlain(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner));

const isPlain = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);
