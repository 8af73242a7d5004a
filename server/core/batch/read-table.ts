import type { Input } from "#server/core/version/content";
import { most, tooLong } from "./bounds";
import { sheetOf, type Delimiter } from "./cells";
import { columnsOf, delimiterOf } from "./columns";
import { unguarded } from "./formula";
import { readRow, type CellProblem, type Cells, type RowRead } from "./row";

export interface TableRow extends RowRead {
  /** Counted as in the file, whose first row is the header. */
  row: number;
  cells: Cells;
}

export interface Table {
  rows: TableRow[];
  problems: TableProblem[];
  /** Columns that were left out, and inputs that have none. */
  unknown: string[];
  missing: string[];
}

export interface TableProblem extends CellProblem {
  row: number;
}

export type TableRead = { ok: true; table: Table } | { ok: false; sentence: string };

/** Reads a table whose first row names inputs: CSV, or cells copied out of a spreadsheet. */
export function readTable(text: string, inputs: readonly Input[], delimiter: Delimiter = delimiterOf(text, inputs)): TableRead {
  if (text.length > most.text) return refused(tooLong);
  const { rows, unquoted } = sheetOf(text, delimiter);
  if (unquoted !== undefined) return refused(`In row ${unquoted} a quotation mark opens a cell, and none closes it. Nothing was loaded; mend that row.`);
  const [header = [], ...body] = rows;
  const { inputs: found, unknown, missing, twice } = columnsOf(header, inputs);
  if (found.every((input) => !input)) return refused(`None of its columns has the name of an input. Nothing was loaded; the first row names them: ${inputs.map(({ name }) => name).join(", ")}.`);
  if (twice.length > 0) return refused(`Two columns are called ${twice.map((name) => `“${name}”`).join(", ")}. Nothing was loaded; remove one.`);

  const filled = body.flatMap((cells, index) => (cells.every((cell) => cell.trim() === "") ? [] : [{ row: index + 2, cells }]));
  if (filled.length > most.rows) return refused(`It has ${filled.length.toLocaleString("en")} rows, and a batch takes ${most.rows.toLocaleString("en")}. Nothing was loaded; divide it.`);

  const problems = missing.flatMap((name): TableProblem[] => {
    const absent = readRow(inputs.filter((input) => input.name === name), {}).problems;
    return absent.map(() => ({ row: 1, column: name, sentence: `There is no column “${name}”, and every row needs it.` }));
  });
  const table = filled.map(({ row, cells }): TableRow => {
    const named = Object.fromEntries(found.flatMap((input, at) => (input ? [[input.name, input.untrusted ? unguarded(cells[at] ?? "") : (cells[at] ?? "")] as const] : [])));
    const read = readRow(inputs, named);
    problems.push(...read.problems.filter(({ column }) => !missing.includes(column)).map((problem) => ({ row, ...problem })));
    if (cells.slice(header.length).some((cell) => cell !== "")) problems.push({ row, column: `${header.length + 1}`, sentence: `This row has ${cells.length} cells, and the header ${header.length}.` });
    return { row, cells: named, ...read };
  });
  return { ok: true, table: { rows: table, problems, unknown, missing } };
}

const refused = (sentence: string): TableRead => ({ ok: false, sentence });
