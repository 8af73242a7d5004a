import type { CanvasModel } from "#components/prompt/canvas/model/model";
import type { Marked, TextMark } from "#components/prompt/canvas/text/text-mark";
import type { Match } from "#components/prompt/canvas/find/matches";
import { blockOf, standing } from "./placed";
import type { Linted } from "./use-lint";

/** Squiggles and found words of each block. A squiggle is drawn only in the text it was found in. */
export function markedBlocks(model: CanvasModel, linted: Linted | undefined, matches: readonly Match[], here?: Match): Map<string, Marked> {
  const texts = new Map(model.messages.flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, text] as const)));
  const marks = new Map<string, TextMark[]>();
  const add = (block: string, mark: TextMark) => marks.set(block, [...(marks.get(block) ?? []), mark]);
  for (const finding of standing(linted)) {
    const block = linted && blockOf(linted.model, finding);
    const { start, end } = finding.place;
    if (block && texts.get(block.id) === block.text && start !== undefined && end !== undefined && start < end) add(block.id, { from: start, to: end, kind: finding.severity });
  }
  for (const match of matches) add(match.block, { from: match.from, to: match.to, kind: match === here ? "here" : "match" });
  return new Map([...marks].map(([block, its]) => [block, { text: texts.get(block) ?? "", marks: its }]));
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
