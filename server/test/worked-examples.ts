import { readFileSync } from "node:fs";
import path from "node:path";

const page = readFileSync(path.join(import.meta.dirname, "../../docs/metrics.md"), "utf8");
const sections = page.split(/^## /m).slice(1);

export const headings = sections.map(titleOf);

/** The worked examples that docs/metrics.md tells under a heading: a row for each, its cells in the order of the columns. */
export function examplesUnder(heading: string): string[][] {
  const section = sections.find((text) => titleOf(text) === heading);
  if (section === undefined) throw new Error(`docs/metrics.md has nothing under “${heading}”.`);
  const [, , ...rows] = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
}

function titleOf(section: string): string {
  return section.slice(0, section.indexOf("\n"));
}
