import { letters } from "#server/core/diff/tokens";
import { wordDistance } from "./word-distance";

/** How much of an output was changed before it was used, in whole words. */
export interface Edit {
  /** Words put in, taken out or replaced. */
  changed: number;
  /** Words of the longer text. */
  words: number;
}

const word = new RegExp(String.raw`${letters}[\p{M}\p{P}]*|(?:(?!${letters})\S)+`, "gu");

/**
 * Words as people count them: what stands between spaces, with the punctuation that touches it.
 * A script without spaces counts by its letters; how an accent is encoded and where a line ends changes no word.
 */
export const wordsIn = (text: string): string[] => text.normalize("NFC").match(word) ?? [];

/** Beyond this the table of all words against all words would hold others up; no distance is better than a guessed one. */
const mostCells = 20_000 ** 2;

export function editOf(output: string, finalText: string): Edit | undefined {
  const [before, after] = [wordsIn(output), wordsIn(finalText)];
  if (before.length * after.length > mostCells) return undefined;
  return { changed: wordDistance(before, after), words: Math.max(before.length, after.length) };
}

/** From 0, used as it came, to 1, written anew. */
export const editDistance = ({ changed, words }: Edit): number => (words === 0 ? 0 : changed / words);
