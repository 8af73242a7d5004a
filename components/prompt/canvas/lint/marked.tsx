import type { CanvasModel } from "#components/prompt/canvas/model/model";
import type { Marked, TextMark } from "#components/prompt/canvas/text/text-mark";
import type { Match } from "#components/prompt/canvas/find/matches";
import { blockOf, standing } from "./placed";
import type { Linted } from "./use-lint";

/** Squiggles and found words of each block. A text that was not read yet has no entry, and keeps what it had. */
export function markedBlocks(messages: CanvasModel["messages"], linted: Linted | undefined, matches: readonly Match[], here?: Match): Map<string, Marked> {
  const read = new Map(linted?.model.messages.flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, text] as const)));
  const marked = new Map<string, { text: string; marks: TextMark[] }>();
  for (const { id, text } of messages.flatMap(({ blocks }) => blocks)) if (read.get(id) === text || matches.some(({ block }) => block === id)) marked.set(id, { text, marks: [] });
  for (const finding of standing(linted)) {
    const block = linted && blockOf(linted.model, finding);
    const { start, end } = finding.place;
    if (block && start !== undefined && end !== undefined && start < end) {
      const entry = marked.get(block.id);
      if (entry?.text === block.text) entry.marks.push({ from: start, to: end, kind: finding.severity });
    }
  }
  for (const match of matches) marked.get(match.block)?.marks.push({ from: match.from, to: match.to, kind: match === here ? "here" : "match" });
  return marked;
}

/** Hands out the same object for the same marks, so that a block without news is left alone. */
export function steadily() {
  let before = new Map<string, Marked>();
  return (marked: Map<string, Marked>): ReadonlyMap<string, Marked> => {
    const same = (one: Marked, other?: Marked) => one.text === other?.text && JSON.stringify(one.marks) === JSON.stringify(other.marks);
    before = new Map([...marked].map(([block, its]) => [block, same(its, before.get(block)) ? (before.get(block) ?? its) : its]));
    return before;
  };
}
