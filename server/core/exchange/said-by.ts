import type { MessageRole } from "#server/core/version/content";
import type { Spoken } from "./blocks-from";

const words: Record<string, MessageRole> = { system: "system", developer: "system", user: "user", human: "user", assistant: "assistant", ai: "assistant", model: "assistant" };
const who = Object.keys(words).join("|");

/** Lines that say who speaks, in the ways people write them down. */
const label = new RegExp(String.raw`^(?:#{1,4} |\*\*|\[|<<?)?(${who})(?: (?:prompt|message))?(?:\*\*:|:\*\*|\]|>>?|:)(?:\*\*)?[ \t]*`, "gim");
const chatMl = /<\|im_start\|>(\w+)\n?([\s\S]*?)(?:<\|im_end\|>\n?|$)/g;

/** The messages of a text that says who speaks, or nothing if it doesn't begin so. */
export function saidBy(text: string): Spoken[] | undefined {
  const marked = [...text.matchAll(chatMl)];
  if (marked.length) {
    const before = text.slice(0, marked[0]?.index).trim();
    const spoken = marked.map(([, role = "", said = ""]): Spoken => ({ role: words[role.toLowerCase()] ?? "user", text: said.trim() }));
    return before ? [{ role: "system", text: before }, ...spoken] : spoken;
  }
  const found = [...text.matchAll(label)].filter((match) => match.index === 0 || match[1]?.toLowerCase() === "system" || text.charAt(match.index - 2) === "\n");
  if (found[0]?.index !== 0) return undefined;
  return found.map(({ 0: line, 1: role = "", index }, at) => ({ role: words[role.toLowerCase()] ?? "user", text: text.slice(index + line.length, found[at + 1]?.index).trim() }));
}
