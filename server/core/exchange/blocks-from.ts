import { headingOf } from "#server/core/template/headings";
import { most } from "#server/core/version/bounds";
import { blockKinds, type Block, type Message, type MessageRole, type PromptContent } from "#server/core/version/content";
import { composed } from "./compose";
import { headingsIn } from "./headings-in";
import { taggedIn } from "./tagged-in";

/** One message, as a model is told it. */
export interface Spoken {
  role: MessageRole;
  text: string;
}

/** Takes texts apart where they stand under headings or in tags, but only if they are then rendered as they came. */
export function blocksFrom(spoken: Spoken[]): Pick<PromptContent, "style" | "messages"> {
  for (const style of ["markdown", "xml"] as const) {
    const parted = spoken.map(({ role, text }): Message => ({ role, blocks: style === "markdown" ? underHeadings(text) : inTags(text) }));
    const same = parted.every((message, index) => composed(message, style) === spoken[index]?.text);
    if (same && parted.some(({ blocks }) => blocks.some(headingOf))) return { style, messages: parted };
  }
  return { style: "plain", messages: spoken.map(({ role, text }) => ({ role, blocks: text ? [{ kind: "task", text }] : [] })) };
}

function underHeadings(text: string): Block[] {
  const found = headingsIn(text).filter(({ level }) => level === 1);
  if (found.length > most.blocks) return [{ kind: "custom", text }];
  const before = text.slice(0, found[0]?.start).replace(/\n\n$/, "");
  const under = found.map(({ title, end }, index) => headed(title, text.slice(end, found[index + 1]?.start).replace(index + 1 < found.length ? /\n\n$/ : /(?!)/, "")));
  return before ? [{ kind: "custom", text: before }, ...under] : under;
}

function inTags(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const found = taggedIn(text);
  for (const { tag, inside, start, end } of found.length > most.blocks ? [] : found) {
    if (start > at) blocks.push({ kind: "custom", text: text.slice(at, start).replace(/\n\n$/, "") });
    blocks.push(headed(sentence(tag), inside));
    at = text.startsWith("\n\n", end) ? end + 2 : end;
  }
  return at < text.length ? [...blocks, { kind: "custom", text: text.slice(at) }] : blocks;
}

function headed(heading: string, text: string): Block {
  const kind = blockKinds.find((one) => headingOf({ kind: one, text: "" }) === heading);
  return kind ? { kind, text } : { kind: "custom", title: heading, text };
}

function sentence(tag: string) {
  const words = tag.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
