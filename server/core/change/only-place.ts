import type { Place } from "#server/core/diff/comparison";
import type { Message } from "#server/core/version/content";

/** Where words stand in a text, if they stand there once and not as a part of longer words. */
export function onlyPlaceIn(text: string, quote: string): number | undefined {
  const start = text.indexOf(quote);
  if (start < 0 || text.includes(quote, start + 1)) return undefined;
  return splitsWord(text, start) || splitsWord(text, start + quote.length) ? undefined : start;
}

/** The same among all blocks. */
export function onlyPlaceOf(quote: string, messages: readonly Message[]): { place: Place; start: number } | undefined {
  const holding = messages.flatMap(({ blocks }, message) => blocks.flatMap(({ text }, block) => (text.includes(quote) ? [{ place: { message, block }, text }] : [])));
  const [only, another] = holding;
  const start = only && !another ? onlyPlaceIn(only.text, quote) : undefined;
  return only && start !== undefined ? { place: only.place, start } : undefined;
}

const letter = /[\p{L}\p{N}]/u;
const splitsWord = (text: string, at: number) => letter.test(text[at - 1] ?? "") && letter.test(text[at] ?? "");
