import { most } from "#server/core/version/bounds";
import type { Block, BlockKind } from "#server/core/version/content";
import { isDont, kindOfParagraph } from "./paragraph-kind";
import { sectionsIn, type Section } from "./sections-in";

/** Proposes the blocks of a text that nobody has divided yet. No word of it is lost but its headings. */
export function blocksOf(text: string): Block[] {
  return few(sectionsIn(text).flatMap(blocksUnder));
}

function blocksUnder({ title, kind, text }: Section): Block[] {
  if (!title) return paragraphBlocks(text);
  if (!text) return [{ kind: "custom", text: title }];
  if (!kind) return [{ kind: "custom", title, text }];
  return kind === "constraints" ? withoutDonts(text) : [{ kind, text }];
}

/** Paragraphs are told by how they begin; one that begins like nothing goes on with the one before. */
function paragraphBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const kind = kindOfParagraph(paragraph);
    const last = blocks.at(-1);
    if (last && (kind === undefined || kind === last.kind)) last.text += `\n\n${paragraph}`;
    else blocks.push({ kind: kind ?? "context", text: paragraph });
  }
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === "context" && kindOfParagraph(only.text) === undefined ? [{ kind: "task", text: only.text }] : blocks;
}

/** Blank lines divide, but not inside a fenced piece or between tags. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let [fenced, tag, open] = [false, "", [] as string[]];
  for (const part of text.split(/\n(?:[ \t]*\n)+/)) {
    open.push(part);
    if ((part.match(/^\s{0,3}(```|~~~)/gm)?.length ?? 0) % 2) fenced = !fenced;
    if (!fenced && !tag) tag = /^<([A-Za-z][\w-]{0,60})>/m.exec(part)?.[1] ?? "";
    if (tag && (part.includes(`</${tag}>`) || open.length > 50)) tag = "";
    if (fenced || tag) continue;
    paragraphs.push(open.join("\n\n"));
    open = [];
  }
  return [...paragraphs, open.join("\n\n")].filter((paragraph) => paragraph.trim());
}

/** Two or more things not to do, one after the other, have a block of their own. */
function withoutDonts(text: string): Block[] {
  const lines = text.split("\n");
  const says = lines.flatMap((line, index) => (line.trim() ? [{ index, dont: isDont(line) }] : []));
  const start = says.find(({ dont }, at) => dont && says[at + 1]?.dont)?.index;
  if (start === undefined) return [{ kind: "constraints", text }];
  const stop = lines.slice(start).findIndex((line) => line.trim() !== "" && !isDont(line));
  const end = stop < 0 ? lines.length : start + stop;
  const parts: [BlockKind, string[]][] = [["constraints", lines.slice(0, start)], ["exclusions", lines.slice(start, end)], ["constraints", lines.slice(end)]];
  return parts.map(([kind, own]) => ({ kind, text: own.join("\n").replace(/^\n+/, "").trimEnd() })).filter((block) => block.text);
}

/** More blocks than a message may hold end up in its last. */
function few(blocks: Block[]): Block[] {
  if (blocks.length <= most.blocks) return blocks;
  const rest = blocks.slice(most.blocks - 1);
  const titled = (block: Block) => (block.kind === "custom" && block.title ? `${block.title}\n\n${block.text}` : block.text);
  return [...blocks.slice(0, most.blocks - 1), { kind: "custom", text: rest.map(titled).join("\n\n") }];
}
