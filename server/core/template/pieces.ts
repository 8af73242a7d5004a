/** A text in some dialect, cut at its marks. Each piece remembers how it was written. */
export type Piece = { source: string } & (
  | { kind: "text"; text: string }
  | { kind: "name"; name: string }
  | { kind: "if"; name: string; ends: string }
  | { kind: "unless"; name: string; ends: string }
  | { kind: "each"; name: string; item: string; ends: string }
  | { kind: "else" }
  | { kind: "end"; ends: string }
  | { kind: "snippet"; key: string }
  | { kind: "comment"; text: string }
  | { kind: "odd"; why: string }
);

/** Cuts a text at every match; what lies between is text. */
export function cutAt(text: string, mark: RegExp, pieceOf: (found: RegExpExecArray) => Piece): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > at) pieces.push(words(text.slice(at, found.index)));
    pieces.push(pieceOf(found));
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push(words(text.slice(at)));
  return pieces;
}

export const words = (text: string): Piece => ({ kind: "text", text, source: text });

const namePattern = /^_*\p{L}[\p{L}\p{N}_ -]*(\.[\p{L}\p{N}_-]+)*$/u;

/** What may become the name of an input, spaces and hyphens included. */
export const isNameLike = (name: string) => name.length <= 60 && namePattern.test(name);

/** A mark such as {{- x -}} takes the blanks at its sides away. */
export function withoutBlanks(pieces: readonly Piece[], taken: (piece: Piece) => { before: boolean; after: boolean }): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== "text") return piece;
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    const left = before && taken(before).after ? piece.text.trimStart() : piece.text;
    return { ...piece, text: after && taken(after).before ? left.trimEnd() : left };
  });
}
