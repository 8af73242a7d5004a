import { joined, plain, type Written } from "#server/core/template/written";
import type { RenderedMessage } from "#server/core/template/render";

const words = { system: "System", user: "User", assistant: "Assistant" };

/** A prompt as one text, to be pasted somewhere. Several messages each say whose they are. */
export function oneText(messages: readonly RenderedMessage[]): Written {
  if (messages.length === 1 && messages[0]) return messages[0];
  return joined(
    messages.map((message) => joined([plain(`${words[message.role]}:\n`), message])),
    "\n\n",
  );
}
