import Papa from "papaparse";

export type Delimiter = "," | ";" | "\t";

export interface Sheet {
  rows: string[][];
  /** The first row whose quotation marks don't match, counted from 1. */
  unquoted?: number;
}

const plainEnds = (text: string) => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");

export function sheetOf(text: string, delimiter: Delimiter, preview = 0): Sheet {
  const { data, errors } = Papa.parse<string[]>(plainEnds(text), { delimiter, newline: "\n", preview });
  const wrong = errors.find(({ type }) => type === "Quotes");
  return wrong ? { rows: data, unquoted: (wrong.row ?? 0) + 1 } : { rows: data };
}

/** What was copied out of a spreadsheet: cells divided by tabs. Prose with a stray quotation mark is taken as it stands. */
export function pastedCells(text: string): string[][] {
  const plain = plainEnds(text).replace(/\n$/, "");
  const { rows, unquoted } = sheetOf(plain, "\t");
  return unquoted === undefined ? rows : plain.split("\n").map((line) => line.split("\t"));
}
