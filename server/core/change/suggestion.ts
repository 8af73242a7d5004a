import type { Message, PromptContent } from "#server/core/version/content";
import { stands, type Anchor } from "./anchor";

/** The content with other words in place of those that a thread is about. */
export function applySuggestion(content: PromptContent, anchor: Anchor, words: string): PromptContent {
  if (!stands(anchor, content)) return content;
  const { family } = anchor;
  if (family === undefined) return { ...content, messages: reworded(content.messages, anchor, words) };
  const variants = (content.variants ?? []).map((variant) => (variant.family === family && variant.messages ? { ...variant, messages: reworded(variant.messages, anchor, words) } : variant));
  return { ...content, variants };
}

const reworded = (messages: readonly Message[], { place, words: about }: Anchor, words: string): Message[] =>
  messages.map((message, at) =>
    at === place.message ? { ...message, blocks: message.blocks.map((block, here) => (here === place.block ? { ...block, text: about ? spliced(block.text, about.start, about.end, words) : words } : block)) } : message,
  );

const spliced = (text: string, start: number, end: number, words: string) => text.slice(0, start) + words + text.slice(end);
