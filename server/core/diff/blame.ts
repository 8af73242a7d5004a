import type { Family, Message, PromptContent } from "#server/core/version/content";
import { align, placeName } from "./align";
import { gather } from "./gather";
import { linePartners } from "./hunks";
import { linesOf } from "./line";
import { isTelling } from "./moved-lines";

/** By message, block and line, the serial of the version that wrote the line. */
type Written = number[][][];

/** Who wrote what, stored with each version. */
export interface Origins {
  messages: Written;
  variants?: { [family in Family]?: Written };
}

export const firstOrigins = (content: PromptContent, serial: number): Origins => originsBy(content, (messages) => first(messages, serial));

/** Lines that stayed, or moved, keep who wrote them; all others are written by this version. */
export function carryOrigins(before: PromptContent, origins: Origins, after: PromptContent, serial: number): Origins {
  return originsBy(after, (messages, family) => {
    const old = family ? before.variants?.find((variant) => variant.family === family)?.messages : before.messages;
    const written = family ? origins.variants?.[family] : origins.messages;
    return old && written ? carry(old, written, messages, serial) : first(messages, serial);
  });
}

export const originOf = (origins: Origins, message: number, block: number, line: number): number | undefined => origins.messages[message]?.[block]?.[line];

function originsBy(content: PromptContent, write: (messages: readonly Message[], family?: Family) => Written): Origins {
  const variants = (content.variants ?? []).flatMap(({ family, messages }) => (messages ? [[family, write(messages, family)] as const] : []));
  return { messages: write(content.messages), ...(variants.length ? { variants: Object.fromEntries(variants) } : {}) };
}

const first = (messages: readonly Message[], serial: number): Written => messages.map(({ blocks }) => blocks.map(({ text }) => linesOf(text).map(() => serial)));

function carry(before: readonly Message[], written: Written, after: readonly Message[], serial: number): Written {
  const result = first(after, serial);
  const gone = new Map<string, number[]>();
  const leave = (text: string, by: number | undefined) => by !== undefined && gather(gone, text, by);
  const come: { text: string; lines: number[]; at: number }[] = [];
  const { blocks: aligned } = align(before, after);
  const pairs = new Map(aligned.map((pair) => [placeName(pair.after), pair.before]));
  const stayed = new Set(aligned.map((pair) => placeName(pair.before)));

  before.forEach(({ blocks }, message) =>
    blocks.forEach((block, at) => {
      if (!stayed.has(placeName({ message, block: at }))) linesOf(block.text).forEach((text, line) => leave(text.trim(), written[message]?.[at]?.[line]));
    }),
  );
  after.forEach(({ blocks }, message) =>
    blocks.forEach((block, at) => {
      const lines = result[message]?.[at] ?? [];
      const pair = pairs.get(placeName({ message, block: at }));
      const [ours, theirs] = [linesOf(pair?.is.text ?? ""), linesOf(block.text)];
      const old = written[pair?.message ?? -1]?.[pair?.block ?? -1] ?? [];
      const kept = new Set<number>();
      linePartners(ours, theirs).forEach((there, here) => {
        if (there < 0) leave((ours[here] ?? "").trim(), old[here]);
        else {
          lines[there] = old[here] ?? serial;
          kept.add(there);
        }
      });
      theirs.forEach((text, line) => kept.has(line) || come.push({ text: text.trim(), lines, at: line }));
    }),
  );
  for (const { text, lines, at } of come) {
    const by = isTelling(text) ? gone.get(text)?.shift() : undefined;
    if (by !== undefined) lines[at] = by;
  }
  return result;
}
