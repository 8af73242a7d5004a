import { textList, type Column, type Kind } from "./columns";

/** Whole rows as PostgreSQL reads an array of them, each with all columns of its table, in the table's order. However many columns there are, they travel as one value. */
export function rowsOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = columns.map(cellOf);
  return arrayOf(rows.map((row) => lineOf(row, cells)));
}

export const arrayOf = (rows: readonly string[]) => (rows.length === 0 ? "{}" : `{"(${rows.join(')","(')})"}`);

interface Cell<Row> {
  name: keyof Row;
  /** What mostly stands there, and how it is written: that is not thought about for every row. */
  none: unknown;
  written: string;
  write(value: unknown): string;
}

function cellOf<Row>({ name, kind, none }: Column<Row>): Cell<Row> {
  const write = ways[kind] ?? String;
  const usual = kind === "texts" ? undefined : none;
  return { name, none: usual, written: usual === null || usual === undefined ? "," : `,${write(usual)}`, write };
}

/** Where nothing stands between two commas, nothing stands in the row. */
function lineOf<Row>(row: Row, cells: readonly Cell<Row>[]): string {
  let text = "";
  for (const { name, none, written, write } of cells) {
    const value: unknown = row[name];
    if (value === none) text += written;
    else text += value === null || value === undefined ? "," : `,${write(value)}`;
  }
  return text.slice(1);
}

const special = /["\\]/;
const mark = '\\"';
const doubled = { '"': '\\"\\"', "\\": "\\\\\\\\" };
/** Inside a row a quote stands twice, in the array each of the two behind a backslash; a backslash stands four times. */
export const quoted = (text: string) => mark + (special.test(text) ? text.replace(/["\\]/g, (sign) => doubled[sign as keyof typeof doubled]) : text) + mark; // safe because nothing else is looked for

let lastMs = Number.NaN;
let lastText = "";

/** What arrives together has one time. */
function timeText(ms: number): string {
  if (ms === lastMs) return lastText;
  lastText = quoted(new Date(ms).toISOString());
  lastMs = ms;
  return lastText;
}

// safe because the column says what it holds
const ways: Partial<Record<Kind, (value: unknown) => string>> = {
  text: (value) => quoted(value as string),
  jsonText: (value) => quoted(value as string),
  json: (value) => quoted(JSON.stringify(value)),
  time: (value) => timeText(value as number),
  texts: (value) => quoted(textList(value as string[])),
  bool: (value) => (value ? "t" : "f"),
};
