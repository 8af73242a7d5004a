import type { Edit, Found, Place, TextFix } from "./finding";
import type { Passage } from "./subject";

interface Range {
  start: number;
  end: number;
}

/** A finding at a stretch of a block's text, with that stretch as its quote. */
export function foundAt(passage: Pick<Passage, "text" | "place">, { start, end }: Range, message: string): Found {
  return { message, place: { ...passage.place, start, end }, quote: quoteOf(passage.text.slice(start, end)) };
}

/** Puts `by` for a stretch of a block's text. */
export function putting({ text, place }: Pick<Passage, "text" | "place">, { start, end }: Range, by: string): Edit {
  return { ...place, start, end, was: text.slice(start, end), text: by };
}

export const textFix = (label: string, ...edits: Edit[]): TextFix => ({ label, edits });

/** A quote names a place; it needn't repeat a page. */
export const quoteOf = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text);

const longest = 200;

export const isInside = ({ start, end }: Range, outer: Range) => outer.start <= start && end <= outer.end;

/** Text order: a variant after what is told to all, a message after the one before. */
export function comparePlaces(one: Place, other: Place) {
  const numbers = ({ variant = -1, message = last, block = 0, start = 0 }: Place) => [variant, message, block, start];
  const others = numbers(other);
  return numbers(one).reduce((order, number, at) => order || number - (others[at] ?? 0), 0);
}

const last = Number.MAX_SAFE_INTEGER;
