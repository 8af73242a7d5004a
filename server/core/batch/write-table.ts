import Papa from "papaparse";
import type { Rendered } from "#server/core/template/render";
import type { Input } from "#server/core/version/content";
import { guarded, isFormula } from "./formula";
import { oneText } from "./one-text";
import type { Cells } from "./row";

export interface WrittenTable {
  csv: string;
  /** How many cells were given an apostrophe, so that no spreadsheet runs them. */
  guarded: number;
}

interface WrittenRow {
  cells: Cells;
  rendered?: Rendered;
}

/** The rows as CSV, with what each renders as, where that is given. What strangers wrote can't become a formula. */
export function writeTable(inputs: readonly Input[], rows: readonly WrittenRow[]): WrittenTable {
  let count = 0;
  const shown = (cell: string, untrusted: boolean) => {
    if (!untrusted || !isFormula(cell)) return cell;
    count += 1;
    return guarded(cell);
  };
  const withPrompt = rows.some(({ rendered }) => rendered);
  const withProblem = rows.some(({ rendered }) => rendered && !rendered.ok);
  const names = inputs.map(({ name }) => name);
  const header = [...names, ...(withPrompt ? [unlike("prompt", names)] : []), ...(withProblem ? [unlike("problem", names)] : [])];

  const body = rows.map(({ cells, rendered }) => {
    const written = inputs.map(({ name, untrusted }) => shown(cells[name] ?? "", untrusted));
    const { text, spans } = rendered?.ok ? oneText(rendered.messages) : { text: "", spans: [] };
    const byStrangers = spans.some(({ start, untrusted }) => start === 0 && untrusted);
    const problem = rendered && !rendered.ok ? rendered.problems.map(({ sentence }) => sentence).join(" ") : "";
    return [...written, ...(withPrompt ? [shown(text, byStrangers)] : []), ...(withProblem ? [problem] : [])];
  });
  // Spreadsheets take a file for UTF-8 only if it begins with this mark.
  return { csv: `\uFEFF${Papa.unparse([header, ...body])}\r\n`, guarded: count };
}

function unlike(name: string, taken: readonly string[]): string {
  return taken.some((one) => one.toLowerCase() === name) ? unlike(`rendered_${name}`, taken) : name;
}
