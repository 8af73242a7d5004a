import { hearAbout } from "./about";
import type { Carried, CarriedVersion } from "./carried";
import { composed } from "./compose";
import { contentOf } from "./heard-content";
import { unpadded } from "./front-matter";
import { saidBy } from "./said-by";

/** The text and nothing else, for whoever wants to paste it. */
export function sayPlain({ content }: CarriedVersion): string {
  if (content.kind === "workflow") return "";
  const { messages, style } = content;
  if (messages.length === 1 && messages[0]) return `${composed(messages[0], style)}\n`;
  return `${messages.map((message) => `${message.role.charAt(0).toUpperCase()}${message.role.slice(1)}:\n${composed(message, style)}`).join("\n\n")}\n`;
}

export function hearPlain(text: string, fileName: string): Carried {
  const notes: string[] = [];
  const content = contentOf({ spoken: saidBy(unpadded(text)) ?? [{ role: "user", text: unpadded(text) }] }, notes);
  return { ...hearAbout({}, fileName), versions: [{ what: "", why: "", content }], notes };
}
