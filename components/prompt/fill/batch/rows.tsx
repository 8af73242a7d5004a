import { most } from "#server/core/batch/bounds";
import type { Cells } from "#server/core/batch/row";

export interface Row {
  id: number;
  cells: Cells;
  /** The saved segment it was filled from. */
  segment?: string;
}

export interface Filling {
  cells: Cells;
  segment?: string;
}

export interface Rows {
  rows: readonly Row[];
  /** The next row's id, so that none is given twice. */
  issued: number;
  past: readonly (readonly Row[])[];
  future: readonly (readonly Row[])[];
}

export type RowsAct =
  /** What is typed letter by letter into one cell is one change: `joins` says it goes on with the last. */
  | { kind: "write"; at: number; name: string; cell: string; joins: boolean }
  | { kind: "fill"; at: number; cells: readonly Cells[] }
  | { kind: "add"; at: number; fillings: readonly Filling[] }
  | { kind: "replace"; fillings: readonly Filling[] }
  | { kind: "remove"; at: number }
  /** Rows as they stood before some act, whatever came after. */
  | { kind: "restore"; rows: readonly Row[] }
  | { kind: "back" }
  | { kind: "forth" };

const remembered = 100;

export const noRows: Rows = { rows: [], issued: 0, past: [], future: [] };

/** The table after an act; what stood before can always be brought back. */
export function rowsAfter(state: Rows, act: RowsAct): Rows {
  const { rows, past, future, issued } = state;
  if (act.kind === "back" || act.kind === "forth") {
    const [from, to] = act.kind === "back" ? [past, future] : [future, past];
    const last = from.at(-1);
    if (!last) return state;
    const [left, right] = [from.slice(0, -1), [...to, rows]];
    return act.kind === "back" ? { ...state, rows: last, past: left, future: right } : { ...state, rows: last, past: right, future: left };
  }
  const next = changed(rows, issued, act).slice(0, most.rows);
  const joins = act.kind === "write" && act.joins && past.length > 0;
  return { rows: next, issued: issued + next.length + 1, past: joins ? past : [...past, rows].slice(-remembered), future: [] };
}

function changed(rows: readonly Row[], issued: number, act: Exclude<RowsAct, { kind: "back" | "forth" }>): readonly Row[] {
  const fresh = (filling: Filling, index: number): Row => ({ ...filling, id: issued + index });
  switch (act.kind) {
    case "write":
      return rows.map((row, at) => (at === act.at ? { ...row, cells: { ...row.cells, [act.name]: act.cell } } : row));
    case "fill": {
      const over = rows.slice(act.at, act.at + act.cells.length).map((row, index) => ({ ...row, cells: { ...row.cells, ...act.cells[index] } }));
      const beyond = act.cells.slice(Math.max(0, rows.length - act.at)).map((cells, index) => fresh({ cells }, index));
      return [...rows.slice(0, act.at), ...over, ...rows.slice(act.at + act.cells.length), ...beyond];
    }
    case "add":
      return [...rows.slice(0, act.at), ...act.fillings.map(fresh), ...rows.slice(act.at)];
    case "replace":
      return act.fillings.map(fresh);
    case "restore":
      return act.rows;
    case "remove":
      return rows.filter((_, at) => at !== act.at);
  }
}
