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
export function sentencesIn(prose: string): Sentence[] {
  const ends = [...[...prose.matchAll(stop)].map(({ index }) => index + 1), prose.length];
  const words = [...prose.matchAll(word)].map(({ 0: text, index }) => ({ text: text.toLowerCase().replaceAll("’", "'"), start: index, end: index + text.length }));
  let next = 0;
  return ends.flatMap((end) => {
    const first = next;
    while (next < words.length && (words[next]?.start ?? end) < end) next++;
    const own = words.slice(first, next);
    const start = own[0]?.start;
    return start === undefined ? [] : [{ start, end: lastIn(prose, start, end), text: prose.slice(start, lastIn(prose, start, end)), words: own }];
  });
}

function lastIn(prose: string, start: number, end: number) {
  let last = end;
  while (last > start && /\s/.test(prose.charAt(last - 1))) last--;
  return last;
}

export const first = ({ words }: Sentence) => words[0]?.text ?? "";

/** The words of a sentence with one space between: what a small expression may look at. */
export const spoken = ({ words }: Sentence) => words.map(({ text }) => text).join(" ");
