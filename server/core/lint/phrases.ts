import type { Sentence, Word } from "./prose";

interface Phrase {
  phrase: string;
  start: number;
  end: number;
}

/** Finds any of many phrases in one walk over the words. */
export function phraseFinder(phrases: readonly string[]): (sentence: Sentence) => Phrase[] {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words].sort((one, other) => other.length - one.length));
  }
  return ({ words }) => {
    const found: Phrase[] = [];
    for (const [at, { text, start }] of words.entries()) {
      const phrase = byFirst.get(text)?.find((phrase) => stands(phrase, words, at));
      const last = words[at + (phrase?.length ?? 1) - 1];
      if (phrase && last) found.push({ phrase: phrase.join(" "), start, end: last.end });
    }
    return found;
  };
}

/** Words of one phrase stand one character apart: a comma between them makes two phrases of it. */
function stands(phrase: readonly string[], words: readonly Word[], at: number) {
  return phrase.every((text, offset) => {
    const here = words[at + offset];
    const before = words[at + offset - 1];
    return here?.text === text && (offset === 0 || (before !== undefined && here.start - before.end === 1));
  });
}
