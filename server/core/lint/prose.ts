import type { Tag } from "#server/core/template/tags";
import type { Fence } from "./fences";
import type { Markup } from "./markup";

export interface Word {
  /** In small letters, with a straight apostrophe. */
  text: string;
  start: number;
  end: number;
}

export interface Sentence {
  text: string;
  start: number;
  end: number;
  words: Word[];
  /** The words with one space between: what a small expression may look at. */
  spoken: string;
}

interface Range {
  start: number;
  end: number;
}

const quoted = /"[^"\n]{1,200}"|“[^”\n]{1,200}”|«[^»\n]{1,200}»|`[^`\n]{1,200}`/g;

/** The text with whatever isn't the writer's own speech blanked out, letter for letter: fences, tags, quotes. */
export function proseOf(text: string, fences: readonly Fence[], tags: readonly Tag[], markup: readonly Markup[]): string {
  const quotes = [...text.matchAll(quoted)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return blanked(blanked(text, [...tags, ...markup, ...quotes], " "), fences, "\n");
}

function blanked(text: string, ranges: readonly Range[], by: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), by.repeat(end - Math.max(at, start)));
    at = end;
  }
  return at === 0 ? text : parts.join("") + text.slice(at);
}

const stop = /[.!?](?=[\s"”’)\]]|$)|\n/g;
const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Sentences with their words; a list's item is one, however it ends. */
export function sentencesIn(prose: string, text: string): Sentence[] {
  const ends = [...[...prose.matchAll(stop)].map(({ index }) => index + 1), prose.length];
  const words = [...prose.matchAll(word)].map(({ 0: written, index }) => ({ text: written.toLowerCase().replaceAll("’", "'"), start: index, end: index + written.length }));
  let next = 0;
  return ends.flatMap((end, at) => {
    const from = next;
    while (next < words.length && (words[next]?.start ?? end) < end) next++;
    const own = words.slice(from, next);
    if (!own[0]) return [];
    const range = trimmed(text, beginning(text, ends[at - 1] ?? 0, own[0].start), end);
    return [{ ...range, text: text.slice(range.start, range.end), words: own, spoken: own.map((one) => one.text).join(" ") }];
  });
}

/** Where the line of the first word begins, or the sentence if that is later: a tag may stand before it. */
function beginning(text: string, from: number, first: number) {
  let start = first;
  while (start > from && text[start - 1] !== "\n") start--;
  return start;
}

function trimmed(text: string, from: number, to: number) {
  let [start, end] = [from, to];
  while (start < end && /[\s*•#>–-]/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

export const first = ({ words }: Sentence) => words[0]?.text ?? "";
