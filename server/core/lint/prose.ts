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
  const quotes = Array.from(text.matchAll(quoted), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
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
const word = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Sentences with their words; a list's item is one, however it ends. */
export function sentencesIn(prose: string, text: string): Sentence[] {
  const words = wordsIn(lowered(prose));
  const ends = [...Array.from(prose.matchAll(stop), ({ index }) => index + 1), prose.length];
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [at, end] of ends.entries()) {
    let to = from;
    while (to < words.length && (words[to]?.start ?? end) < end) to++;
    const [first, ...more] = words.slice(from, to);
    from = to;
    if (!first) continue;
    const range = trimmed(text, beginning(text, ends[at - 1] ?? 0, first.start), end);
    sentences.push({ ...range, text: text.slice(range.start, range.end), words: [first, ...more], spoken: more.reduce((said, { text }) => `${said} ${text}`, first.text) });
  }
  return sentences;
}

const wordsIn = (lower: string) => Array.from(lower.matchAll(word), ({ 0: text, index }): Word => ({ text, start: index, end: index + text.length }));

/** In small letters, as long as before: a few capitals of other alphabets would grow. */
function lowered(prose: string) {
  const lower = prose.toLowerCase();
  return (lower.length === prose.length ? lower : prose.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())).replaceAll("’", "'");
}

/** Where the line of the first word begins, or the sentence if that is later: a tag may stand before it. */
function beginning(text: string, from: number, first: number) {
  let start = first;
  while (start > from && text[start - 1] !== "\n") start--;
  return start;
}

function trimmed(text: string, from: number, to: number) {
  let [start, end] = [from, to];
  while (start < end && " \t\n*•#>–-".includes(text.charAt(start))) start++;
  while (end > start && " \t\n".includes(text.charAt(end - 1))) end--;
  return { start, end };
}

export const first = ({ words }: Sentence) => words[0]?.text ?? "";
