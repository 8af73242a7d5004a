import type { Merged } from "#server/core/diff/merge";
import type { PromptContent } from "#server/core/version/content";

/** The merged prompt with the texts that somebody wrote by hand in place of either side's. */
export function withTexts({ content, conflicts }: Merged, texts: Readonly<Record<string, string>>): PromptContent {
  const written = conflicts.flatMap(({ id, place }) => (place && texts[id] !== undefined ? [{ place, text: texts[id] }] : []));
  const textAt = (message: number, block: number) => written.find(({ place }) => place.message === message && place.block === block)?.text;
  return {
    ...content,
    messages: content.messages.map(({ blocks, ...message }, at) => ({ ...message, blocks: blocks.map((block, index) => ({ ...block, text: textAt(at, index) ?? block.text })) })),
  };
}
