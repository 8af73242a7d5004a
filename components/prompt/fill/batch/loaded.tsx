import { most } from "#server/core/batch/bounds";
import { decoded, notText } from "#server/core/batch/decoded";
import { readTable } from "#server/core/batch/read-table";
import type { Cells } from "#server/core/batch/row";
import type { Input } from "#server/core/version/content";

export type Loaded = { cells: Cells[]; notes: string[] } | { refused: string };

/** Reads a file of rows, and says what of it was not understood. */
export function loaded(bytes: Uint8Array, inputs: readonly Input[]): Loaded {
  const text = decoded(bytes);
  if (text === undefined) return { refused: notText };
  const read = readTable(text, inputs);
  if (!read.ok) return { refused: read.sentence };
  const { rows, problems, unknown, missing } = read.table;
  const last = rows.at(-1)?.row ?? 1;
  // Blank rows are kept where there is room, so that a row has the same number here and in the file.
  const cells = last - 1 > most.rows ? rows.map((row) => row.cells) : Array.from({ length: last - 1 }, (): Cells => ({}));
  if (last - 1 <= most.rows) for (const row of rows) cells[row.row - 2] = row.cells;
  const names = new Set(inputs.map(({ name }) => name));
  const notes = [
    unknown.length > 0 ? `Left out, because no input has the name: ${listed(unknown)}.` : "",
    missing.length > 0 ? `Not in the file: ${listed(missing)}.` : "",
    ...problems.filter(({ column }) => !names.has(column)).slice(0, 3).map(({ row, sentence }) => `Row ${row}: ${sentence}`),
  ];
  return { cells, notes: notes.filter(Boolean) };
}

const listed = (names: readonly string[]) => [...names.slice(0, 8), ...(names.length > 8 ? [`${names.length - 8} more`] : [])].map((name) => name.slice(0, 60)).join(", ");
