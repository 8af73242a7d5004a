import type { Anchor } from "#server/core/change/anchor";
import type { Place } from "#server/core/diff/comparison";
import type { PromptContent } from "#server/core/version/content";

/** What somebody marked in a text: where it is, and the line under which it is spoken of. */
export interface Marked {
  promptId: string;
  anchor: Anchor;
  line: number;
  quote: string;
}

/** A stretch of one line, counted in characters as they are shown. */
export interface ShownStretch {
  place: Place;
  line: number;
  from: number;
  to: number;
}

const token = /\{\{([^{}]+)\}\}/g;

/** Where in a line stands what is shown at a place of it: variables are shown without their braces. One that is reached into counts whole. */
export function sourceOf(line: string, shown: number, end: boolean): number {
  let hidden = 0;
  for (const { 0: source, 1: inner = "", index } of line.matchAll(token)) {
    const starts = index - hidden;
    const ends = starts + inner.trim().length;
    if (shown < starts || (shown === starts && (!end || ends > starts))) break;
    if (shown < ends) return end ? index + source.length : index;
    hidden += source.length - inner.trim().length;
    if (shown === ends && end) return index + source.length;
  }
  return Math.min(shown + hidden, line.length);
}

/** The words of one block from the first stretch to the last, without the space around them. */
export function wordsMarked(content: PromptContent, promptId: string, stretches: readonly ShownStretch[]): Marked | undefined {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return undefined;
  const text = content.messages[first.place.message]?.blocks[first.place.block]?.text ?? "";
  const lines = text.split("\n");
  const startOf = (line: number) => lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  const from = startOf(first.line) + sourceOf(lines[first.line] ?? "", first.from, false);
  const to = startOf(last.line) + sourceOf(lines[last.line] ?? "", last.to, true);
  const raw = text.slice(from, to);
  const quote = raw.trim();
  if (quote === "") return undefined;
  const start = from + raw.indexOf(quote);
  const words = { start, end: start + quote.length, quote };
  return { promptId, anchor: { place: first.place, words }, line: text.slice(0, words.end).split("\n").length - 1, quote };
}

/** All of one line. */
export function lineMarked(content: PromptContent, promptId: string, place: Place, line: number): Marked | undefined {
  const length = content.messages[place.message]?.blocks[place.block]?.text.split("\n")[line]?.length ?? 0;
  return wordsMarked(content, promptId, [{ place, line, from: 0, to: length }]);
}
