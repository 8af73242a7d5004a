import type { Input } from "#server/core/version/content";
import { sheetOf, type Delimiter } from "./cells";

export interface Columns {
  /** The input of each column; none where no input has its name. */
  inputs: (Input | undefined)[];
  /** Columns that no input has the name of, as they were written. */
  unknown: string[];
  /** Inputs that have no column. */
  missing: string[];
  /** Inputs that have several. */
  twice: string[];
}

const plain = (name: string) => name.trim().toLowerCase();

/** Finds the input of each column by its name, whatever its capitals. */
export function columnsOf(header: readonly string[], inputs: readonly Input[]): Columns {
  const found = header.map((name) => inputs.find((input) => input.name === name.trim()) ?? inputs.find((input) => plain(input.name) === plain(name)));
  return {
    inputs: found,
    unknown: header.filter((name, at) => !found[at] && name.trim() !== ""),
    missing: inputs.filter((input) => !found.includes(input)).map(({ name }) => name),
    twice: inputs.filter((input) => found.filter((one) => one === input).length > 1).map(({ name }) => name),
  };
}

const delimiters: Delimiter[] = [",", ";", "\t"];

/** Lists hold semicolons too, so the delimiter is the one under which most inputs are found. */
export function delimiterOf(text: string, inputs: readonly Input[]): Delimiter {
  const known = delimiters.map((delimiter) => {
    const header = sheetOf(text.slice(0, 100_000), delimiter, 1).rows[0] ?? [];
    return { delimiter, inputs: columnsOf(header, inputs).inputs.filter(Boolean).length, columns: header.length };
  });
  return known.reduce((best, one) => (one.inputs > best.inputs || (one.inputs === best.inputs && one.columns > best.columns) ? one : best)).delimiter;
}
