import type { CanvasModel } from "#components/prompt/canvas/model/model";

export interface Match {
  block: string;
  from: number;
  to: number;
}

const most = 2000;

/** Every place of some words in what is not switched off, in reading order; great and small letters are one. */
export function matchesOf(messages: CanvasModel["messages"], sought: string): Match[] {
  if (sought === "") return [];
  const found: Match[] = [];
  const pattern = new RegExp(sought.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), "giu");
  for (const { id, text, off } of messages.flatMap(({ blocks }) => blocks)) {
    if (off) continue;
    for (const { index, 0: words } of text.matchAll(pattern)) {
      if (found.push({ block: id, from: index, to: index + words.length }) >= most) return found;
    }
  }
  return found;
}

/** The texts with other words put in all those places. */
export function replacedIn(messages: CanvasModel["messages"], matches: readonly Match[], by: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, text } of messages.flatMap(({ blocks }) => blocks)) {
    const here = matches.filter(({ block }) => block === id).sort((one, other) => other.from - one.from);
    if (here.length > 0) texts.set(id, here.reduce((before, { from, to }) => before.slice(0, from) + by + before.slice(to), text));
  }
  return texts;
}
