import { textList, type Column, type Kind } from "./columns";

/** Whole rows as PostgreSQL reads an array of them, each with all columns of its table, in the table's order. However many columns there are, they travel as one value. */
export const rowsOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]) => arrayOf(rows.map((row) => cellsOf(row, columns)));

export const arrayOf = (rows: readonly string[]) => (rows.length === 0 ? "{}" : `{"(${rows.join(')","(')})"}`);

/** Where nothing stands between two commas, nothing stands in the row. */
function cellsOf<Row>(row: Row, columns: readonly Column<Row>[]): string {
  let text = "";
  for (const { name, kind } of columns) {
    const value: unknown = row[name];
    text += value === null || value === undefined ? "," : `,${cell(value, kind)}`;
  }
  return text.slice(1);
}

function cell(value: unknown, kind: Kind): string {
  switch (kind) {
    case "text":
    case "jsonText":
      return quoted(value as string); // safe because the column says what it holds; so below
    case "time":
      return timeText(value as number);
    case "json":
      return quoted(JSON.stringify(value));
    case "texts":
      return (value as string[]).length === 0 ? "{}" : quoted(textList(value as string[]));
    case "bool":
      return value ? "t" : "f";
    default:
      return String(value);
  }
}

const special = /["\\]/;
const mark = '\\"';
const doubled = { '"': '\\"\\"', "\\": "\\\\\\\\" };
/** Inside a row a quote stands twice, in the array each of the two behind a backslash; a backslash stands four times. */
export const quoted = (text: string) => mark + (special.test(text) ? text.replace(/["\\]/g, (sign) => doubled[sign as keyof typeof doubled]) : text) + mark; // safe because nothing else is looked for

let [lastMs, lastText] = [Number.NaN, ""];

/** What arrives together has one time. */
function timeText(ms: number): string {
  if (ms !== lastMs) [lastMs, lastText] = [ms, quoted(new Date(ms).toISOString())];
  return lastText;
}
