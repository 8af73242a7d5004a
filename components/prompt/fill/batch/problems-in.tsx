import type { Cells } from "#server/core/batch/row";
import type { Problem } from "#server/core/template/problem";
import type { PlacedProblem } from "./problem-list";
import type { Reader } from "./reader";
import type { Row } from "./rows";

/** What showed only when a row was rendered. */
export type Unrendered = ReadonlyMap<Cells, readonly Problem[]>;

/** What is wrong with each row's cells; and where nothing is, what kept it from being rendered. */
export function problemsIn(rows: readonly Row[], columns: readonly string[], reader: Reader, unrendered: Unrendered): PlacedProblem[] {
  return rows.flatMap(({ cells }, row) => {
    const ofCells = reader.read(cells).problems;
    const later = ofCells.length > 0 || reader.broken.length > 0 ? [] : (unrendered.get(cells) ?? []).map(({ input = "prompt", sentence }) => ({ column: input, sentence }));
    return [...ofCells, ...later].map(({ column, sentence }) => ({ at: { row, column: Math.max(0, columns.indexOf(column)) }, column, sentence }));
  });
}
