import { blockNameAt, type Told } from "./told";
import type { LineRow } from "./rows";

/** Where a line went to: further up or down, or to another block. */
export function movedTo(told: Told, { line: { moved, before = 0 }, block: { after } }: LineRow) {
  if (!moved) return "";
  const sameBlock = moved.message === after?.message && moved.block === after.block;
  return sameBlock ? (moved.line < before ? "up from here" : "down from here") : `from here to “${blockNameAt(told.after, moved)}”`;
}

/** Where a line came from. */
export function movedFrom(told: Told, { line: { moved, after = 0 }, block: { before } }: LineRow) {
  if (!moved) return "";
  const sameBlock = moved.message === before?.message && moved.block === before.block;
  return sameBlock ? (moved.line > after ? "up to here" : "down to here") : `here from “${blockNameAt(told.before, moved)}”`;
}
