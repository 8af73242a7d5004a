import type { BlockComparison, MessageComparison } from "./comparison";
import { gather } from "./gather";
import type { Line } from "./line";
import { wordsOf } from "./tokens";

interface Loose {
  line: Line;
  block: BlockComparison;
}

/** A line that went in one place and came in another has moved; one that says next to nothing has not. */
export function markMovedLines(messages: MessageComparison[]): MessageComparison[] {
  const blocks = messages.flatMap((message) => message.blocks);
  const loose = blocks.filter(({ fate }) => fate !== "same").flatMap((block) => block.lines.map((line) => ({ line, block })));
  const gone = new Map<string, Loose[]>();
  for (const one of loose.filter(({ line }) => line.kind === "removed").reverse()) gather(gone, said(one.line), one);
  for (const come of loose.filter(({ line }) => line.kind === "added")) {
    const candidates = gone.get(said(come.line)) ?? [];
    const from = isTelling(said(come.line)) ? candidates.pop() : undefined;
    if (!from?.block.before || !come.block.after) continue;
    come.line.moved = { ...from.block.before, line: from.line.before ?? 0 };
    from.line.moved = { ...come.block.after, line: come.line.after ?? 0 };
  }
  return messages;
}

const said = ({ pieces }: Line) => pieces.map(({ text }) => text).join("").trim();
export const isTelling = (text: string) => wordsOf(text).length >= 3;
