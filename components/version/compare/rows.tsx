import type { BlockComparison, MessageComparison } from "#server/core/diff/comparison";
import type { Line } from "#server/core/diff/line";

export interface LineRow {
  kind: "line";
  line: Line;
  block: BlockComparison;
  /** Whether a change begins here. */
  starts: boolean;
}

export interface BlockRow {
  kind: "block";
  block: BlockComparison;
  starts: boolean;
}

/** Rows that are the same, folded away until asked for. */
export interface FoldRow {
  kind: "fold";
  rows: (LineRow | BlockRow)[];
  lines: number;
}

export type Row = LineRow | BlockRow | FoldRow;

export const isTouched = ({ fate, moved }: BlockComparison) => fate !== "same" || moved !== undefined;
export const isBlank = ({ pieces }: Line) => pieces.every(({ text }) => text.trim() === "");

/** A message row by row. Blocks without a change fold together; in the others, long stretches without one. */
export function rowsOf({ blocks }: MessageComparison): Row[] {
  const rows: Row[] = [];
  let quiet: (LineRow | BlockRow)[] = [];
  const close = () => {
    rows.push(...folded(quiet, 2));
    quiet = [];
  };
  for (const block of blocks) {
    const whole = [{ kind: "block" as const, block, starts: startsAtHead(block) }, ...linesOf(block)];
    if (!isTouched(block)) quiet.push(...whole);
    else {
      close();
      rows.push(...unchangedFolded(whole));
    }
  }
  close();
  return rows;
}

const startsAtHead = ({ fate, moved, was }: BlockComparison) => fate === "added" || fate === "removed" || moved !== undefined || was !== undefined;

function linesOf(block: BlockComparison): LineRow[] {
  const whole = block.fate === "added" || block.fate === "removed";
  let within = whole;
  return block.lines.map((line) => {
    const changed = line.kind !== "same";
    const leaves = line.kind === "removed" && line.moved !== undefined;
    const starts = changed && !within && !leaves && !isBlank(line);
    within = whole || (changed && (within || starts));
    return { kind: "line", line, block, starts };
  });
}

const near = 1;

function unchangedFolded(rows: (LineRow | BlockRow)[]): Row[] {
  const all: Row[] = [];
  let quiet: LineRow[] = [];
  const close = (atEnd: boolean) => {
    const before = all.length > 1 || all.some((row) => row.kind === "block" && row.starts) ? near : 0;
    const after = atEnd ? 0 : near;
    const middle = quiet.slice(before, quiet.length - after);
    all.push(...quiet.slice(0, Math.min(before, quiet.length)), ...(quiet.length > before ? [...folded(middle, 3), ...quiet.slice(Math.max(before, quiet.length - after))] : []));
    quiet = [];
  };
  for (const row of rows) {
    if (row.kind === "line" && row.line.kind === "same") quiet.push(row);
    else {
      close(false);
      all.push(row);
    }
  }
  close(true);
  return all;
}

function folded(rows: (LineRow | BlockRow)[], most: number): Row[] {
  const lines = rows.filter((row) => row.kind === "line" && !isBlank(row.line)).length;
  return lines <= most ? rows : [{ kind: "fold", rows, lines }];
}
