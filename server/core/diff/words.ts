import { hunksOf } from "./hunks";
import { Pieces, type Piece } from "./piece";
import { readable } from "./readable";
import { regionsOf } from "./region";
import { tokensOf } from "./tokens";

/** What became of a text, word by word: lines that are the same first, then the words inside the rest. */
export function words(before: string, after: string): Piece[] {
  const pieces = new Pieces();
  for (const hunk of hunksOf(before, after)) {
    if (hunk.same) pieces.same(hunk.before);
    else wordsWithin(hunk.before, hunk.after, pieces);
  }
  return pieces.done();
}

export function lineWords(before: string, after: string): Piece[] {
  const pieces = new Pieces();
  wordsWithin(before, after, pieces);
  return pieces.done();
}

function wordsWithin(before: string, after: string, pieces: Pieces) {
  if (before === "" || after === "") {
    pieces.change(before, after);
    return;
  }
  const [a, b] = [tokensOf(before), tokensOf(after)];
  for (const { same, a0, a1, b0, b1 } of readable(regionsOf(a, b), a, b)) {
    if (same) pieces.same(a.slice(a0, a1).join(""));
    else pieces.change(a.slice(a0, a1).join(""), b.slice(b0, b1).join(""));
  }
}
