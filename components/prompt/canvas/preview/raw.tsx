import { styled } from "#server/core/template/style";
import { joined, plain } from "#server/core/template/written";
import type { RenderedMessage } from "#server/core/template/render";
import { forFamily } from "#server/core/template/variant";
import type { Family, PromptContent } from "#server/core/version/content";

/** The prompt as it is sent, but for the values: its tags stand as they are written. */
export function rawMessages(content: PromptContent, family?: Family): RenderedMessage[] {
  const { messages, style } = forFamily(content, family);
  return messages
    .map(({ role, blocks }) => ({ role, ...joined(blocks.flatMap((block) => (block.off || block.text.trim() === "" ? [] : [styled(style, block, plain(block.text))])), "\n\n") }))
    .filter(({ text }) => text !== "");
}

/** What is copied: a prompt of one message as it is, several under their names. */
export function copyText(messages: readonly RenderedMessage[], nameOf: (role: RenderedMessage["role"]) => string) {
  const [only, ...more] = messages;
  if (only && more.length === 0) return only.text;
  return messages.map(({ role, text }) => `${nameOf(role)}:\n${text}`).join("\n\n");
}
