import { problemOf, readValue } from "#server/core/template/values";
import type { Input, Json } from "#server/core/version/content";

/** One row as people see it: what is written in the cell of each input. */
export type Cells = Readonly<Record<string, string>>;

export interface CellProblem {
  column: string;
  sentence: string;
}

export interface RowRead {
  values: Record<string, Json>;
  problems: CellProblem[];
}

/** Reads the cells of one row as values. A cell that can't be read has a problem and no value. */
export function readRow(inputs: readonly Input[], cells: Cells): RowRead {
  const problems: CellProblem[] = [];
  const values = inputs.flatMap((input) => {
    const read = readValue(input, cells[input.name] ?? "");
    const sentence = "problem" in read ? read.problem : problemOf(input, read.value);
    if (sentence !== undefined) problems.push({ column: input.name, sentence });
    return "problem" in read || read.value === undefined ? [] : [[input.name, read.value] as const];
  });
  return { values: Object.fromEntries(values), problems };
}

export const isBlank = (cells: Cells) => Object.values(cells).every((cell) => cell.trim() === "");
