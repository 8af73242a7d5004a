import type { Sentence } from "#server/core/lint/prose";

/** How much of something a sentence asks for. */
export interface Limit {
  unit: string;
  least?: number;
  most?: number;
  /** The rest of the sentence: what the limit is on. */
  of: string;
}

const units = "words?|sentences?|characters?|paragraphs?|bullets?|bullet points?|points?|items?|lines?|pages?|steps?|examples?|hashtags?";
const limit = new RegExp(
  String.raw`\b(?:(at least|no fewer than|no less than|a minimum of|minimum|more than|over)|(at most|no more than|a maximum of|maximum|up to|under|below|fewer than|less than|within)|(exactly|precisely)) (\d{1,7}) (${units})\b`,
  "g",
);

/** Words that say nothing of what the limit is on. */
const light = new Set("a an the it its be is are must should use write keep answer reply respond response text in to of with your you please do not and make".split(" "));

export function limitsIn(sentence: Sentence): Limit[] {
  if (!/\d/.test(sentence.spoken)) return [];
  const said = sentence.spoken.replace(/(\d) (\d{3})\b/g, "$1$2");
  return [...said.matchAll(limit)].map(({ 0: whole, 1: least, 2: most, 3: exactly, 4: number, 5: unit = "" }) => ({
    unit: unit.replace(/^bullet /, "").replace(/s$/, ""),
    ...(least || exactly ? { least: Number(number) } : {}),
    ...(most || exactly ? { most: Number(number) } : {}),
    of: said
      .replace(whole, "")
      .split(" ")
      .filter((word) => !light.has(word))
      .join(" ")
      .trim(),
  }));
}
