import type { Place } from "#server/core/diff/comparison";
import type { Block, Family, Message, PromptContent } from "#server/core/version/content";

interface Words {
  start: number;
  end: number;
  quote: string;
}

/** What a thread is about: words of a block, or without words the whole of it. */
export interface Anchor {
  place: Place;
  /** Where it stands in what one family of models is told instead. */
  family?: Family;
  words?: Words;
}

export const messagesFor = ({ messages, variants = [] }: PromptContent, family: Family | undefined): readonly Message[] =>
  family === undefined ? messages : (variants.find((variant) => variant.family === family)?.messages ?? []);

export const blockAt = (content: PromptContent, { place, family }: Anchor): Block | undefined => messagesFor(content, family)[place.message]?.blocks[place.block];

/** Whether the block is there and says these very words in this very place. */
export function stands(anchor: Anchor, content: PromptContent): boolean {
  const block = blockAt(content, anchor);
  if (!block || !anchor.words) return block !== undefined;
  const { start, end, quote } = anchor.words;
  return quote !== "" && end - start === quote.length && block.text.startsWith(quote, start);
}

/** The line of its block that a thread stands under: the one on which its words end. */
export function lineOf(anchor: Anchor, content: PromptContent): number {
  const text = blockAt(content, anchor)?.text ?? "";
  return text.slice(0, anchor.words?.end ?? text.length).trimEnd().split("\n").length - 1;
}
