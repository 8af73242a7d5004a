export interface At {
  row: number;
  column: number;
}

/** What a key means in a cell: where to go, or what to do. */
export type Move = { to: At } | { act: "add" | "leave" | "back" | "forth" };

interface Key {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  /** Control, or the command key. */
  mod: boolean;
}

interface Caret {
  /** Nothing, or everything, is before the caret. */
  atStart: boolean;
  atEnd: boolean;
  /** The cell was not typed in since it was entered. */
  untouched: boolean;
}

interface Size {
  rows: number;
  columns: number;
}

const page = 10;

/** Arrows leave a cell only where the caret can go no further, so that words in it can be edited. */
export function moveOf({ key, shiftKey, altKey, mod }: Key, caret: Caret, { row, column }: At, { rows, columns }: Size): Move | undefined {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const to = (row: number, column: number): Move => ({ to: { row: Math.min(lastRow, Math.max(0, row)), column: Math.min(lastColumn, Math.max(0, column)) } });
  const plain = !shiftKey && !altKey && !mod;
  if (mod && key.toLowerCase() === "z") return caret.untouched ? { act: shiftKey ? "forth" : "back" } : undefined;
  if (mod && key === "Home") return to(0, 0);
  if (mod && key === "End") return to(lastRow, lastColumn);
  if (key === "Tab" && !altKey && !mod) return tab(shiftKey ? -1 : 1);
  if (!plain) return undefined;
  if (key === "Enter") return row === lastRow ? { act: "add" } : to(row + 1, column);
  if (key === "Escape") return { act: "leave" };
  if (key === "ArrowUp" && caret.atStart) return to(row - 1, column);
  if (key === "ArrowDown" && caret.atEnd) return to(row + 1, column);
  if (key === "ArrowLeft" && caret.atStart) return to(row, column - 1);
  if (key === "ArrowRight" && caret.atEnd) return to(row, column + 1);
  if (key === "PageUp") return to(row - page, column);
  if (key === "PageDown") return to(row + page, column);
  return undefined;

  function tab(by: 1 | -1): Move | undefined {
    const next = row * columns + column + by;
    // Before the first cell and after the last, Tab leaves the table as it leaves any field.
    return next < 0 || next >= rows * columns ? undefined : { to: { row: Math.floor(next / columns), column: next % columns } };
  }
}
