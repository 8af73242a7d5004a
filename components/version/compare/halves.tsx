import type { BlockComparison } from "#server/core/diff/comparison";
import type { FoldRow, LineRow, Row } from "./rows";

/** One row of two columns: a line on either side or on both, the head of a block, or a fold. */
export interface Halves {
  left?: LineRow;
  right?: LineRow;
  head?: BlockComparison;
  fold?: FoldRow;
  starts: boolean;
}

/** Lines that went stand beside lines that came in their place. */
export function halvesOf(rows: readonly Row[]): Halves[] {
  const all: Halves[] = [];
  let [gone, come]: [LineRow[], LineRow[]] = [[], []];
  const close = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      const [left, right] = [gone[at], come[at]];
      all.push({ ...(left ? { left } : {}), ...(right ? { right } : {}), starts: [left, right].some((row) => row?.starts) });
    }
    [gone, come] = [[], []];
  };
  for (const row of rows) {
    if (row.kind === "line" && row.line.kind === "removed") gone.push(row);
    else if (row.kind === "line" && row.line.kind === "added") come.push(row);
    else {
      close();
      all.push(row.kind === "line" ? { left: row, right: row, starts: row.starts } : row.kind === "fold" ? { fold: row, starts: false } : { head: row.block, starts: row.starts });
    }
  }
  close();
  return all;
}
