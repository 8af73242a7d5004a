import type { Span } from "./spans";

export const detectorIds = ["mail", "phone", "card", "account", "national-id", "key"] as const;
export type DetectorId = (typeof detectorIds)[number];

/** Something found, and what it is called in a sentence. */
export interface Trace extends Span {
  name: string;
}

/** Knows one kind of thing that should not be kept. */
export interface Detector {
  id: DetectorId;
  /** Stands where it was: [mail]. */
  word: string;
  /** What a text held: "a mail address". */
  held: string;
  find(text: string): Trace[];
  /** Whether a text is wholly one of its kind, by the name it is filed under. */
  isAll?(said: string, text: string): boolean;
  /** The same for two ways to write the same thing. */
  same(written: string): string;
}

interface Shape {
  name: string;
  pattern: RegExp;
  /** How long it is, counted from where the pattern fits; false when it is something else. */
  holds(written: string): number | boolean;
}

/** Where a pattern fits and its check digits agree. What fails is looked at again from its next character. */
export function tracesOf(text: string, { name, pattern, holds }: Shape): Trace[] {
  const found: Trace[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [written] = match;
    const length = holds(written);
    const start = match.index;
    const end = start + (length === true ? written.length : length || 0);
    if (end > start) found.push({ name, start, end });
    pattern.lastIndex = Math.max(end, start + 1);
  }
  return found;
}

export const digitsOf = (written: string) => written.replace(/\D/g, "");
