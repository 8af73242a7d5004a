import { counted } from "#components/ui/counted";
import { most } from "#server/core/batch/bounds";
import { pastedCells } from "#server/core/batch/cells";
import { columnsOf } from "#server/core/batch/columns";
import type { Cells } from "#server/core/batch/row";
import type { Input } from "#server/core/version/content";

export interface Pasted {
  cells: Cells[];
  /** What did not fit into the table, in a sentence. */
  lost?: string;
}

/** Lays pasted cells over the table from one cell on; a first row of input names says itself where they go. Nothing, where a single cell was pasted. */
export function pasted(text: string, inputs: readonly Input[], at: { row: number; column: number }): Pasted | undefined {
  const [first = [], ...rest] = pastedCells(text);
  if (rest.length === 0 && first.length < 2) return undefined;
  const named = columnsOf(first, inputs).inputs;
  const isHeader = rest.length > 0 && named.every(Boolean) && new Set(named).size === named.length;
  const columns = isHeader ? named : inputs.slice(at.column);
  const body = isHeader ? rest : [first, ...rest];
  const room = most.rows - at.row;
  const wide = Math.max(...body.map((row) => row.length)) - columns.length;
  const lost = [wide > 0 ? counted(wide, "column") : "", body.length > room ? counted(body.length - room, "row") : ""].filter(Boolean).join(" and ");
  return {
    cells: body.slice(0, room).map((row) => Object.fromEntries(columns.flatMap((input, index) => (input && row[index] !== undefined ? [[input.name, row[index]] as const] : [])))),
    ...(lost ? { lost: `${lost} did not fit and were left out.` } : {}),
  };
}
