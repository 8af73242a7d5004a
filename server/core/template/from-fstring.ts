import { cutAt, isNameLike, words, type Piece } from "./pieces";

const mark = /\{\{|\}\}|\{([^{}\n]{0,200})\}/g;

/** Python's f-strings and str.format: {name}, with {{ and }} for braces themselves. */
export const fromFstring = (text: string): Piece[] => cutAt(text, mark, ([source, inner]) => pieceOf(source, inner));

function pieceOf(source: string, inner: string | undefined): Piece {
  if (inner === undefined) return { ...words(source.slice(1)), source };
  if (isNameLike(inner.trim())) return { kind: "name", name: inner.trim(), source };
  if (/^\d*$/.test(inner)) return { kind: "odd", why: "It has a place, and no name.", source };
  if (/^\s*["']/.test(inner)) return { kind: "odd", why: "It is no name; it reads as data.", source };
  return { kind: "odd", why: "It computes or formats a value; give it ready made, as an input.", source };
}
