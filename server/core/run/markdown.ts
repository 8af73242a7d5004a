import { inlineOf, type Inline } from "./markdown-inline";

export type Align = "left" | "right" | "center" | undefined;

export type Block =
  | { kind: "heading"; level: number; text: Inline[] }
  | { kind: "paragraph"; text: Inline[] }
  | { kind: "code"; language: string; text: string }
  | { kind: "quote"; blocks: Block[] }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][] }
  | { kind: "table"; aligns: Align[]; head: Inline[][]; rows: Inline[][][] }
  | { kind: "rule" };

/** Deeper than this, marks are read as they stand. */
const deepest = 12;

const fence = /^ {0,3}(`{3,}|~{3,})\s*([^\s`]*)[^`]*$/;
const heading = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const rule = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const quote = /^ {0,3}> ?/;
const bullet = /^( {0,3})([-*+]|\d{1,9}[.)])( {1,4}|\t|$)/;
const divider = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** What an output in Markdown says, as parts to be drawn; nothing of it is ever HTML. */
export const markdownOf = (text: string): Block[] => blocksOf(text.replace(/\r\n?/g, "\n").split("\n"), 0);

function blocksOf(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: "paragraph", text: inlineOf(paragraph.join("\n")) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = depth < deepest ? blockAt(lines, at, depth, paragraph.length > 0) : undefined;
    if (found) {
      close();
      blocks.push(found.block);
      at = found.next;
    } else {
      const line = lines[at] ?? "";
      if (line.trim() === "") close();
      else paragraph.push(line.trim());
      at += 1;
    }
  }
  close();
  return blocks;
}

interface Found {
  block: Block;
  next: number;
}

function blockAt(lines: readonly string[], at: number, depth: number, inParagraph: boolean): Found | undefined {
  const line = lines[at] ?? "";
  const fenced = fence.exec(line);
  if (fenced) return codeAt(lines, at, fenced[1] ?? "", fenced[2] ?? "");
  const headed = heading.exec(line);
  if (headed) return { block: { kind: "heading", level: headed[1]?.length ?? 1, text: inlineOf((headed[2] ?? "").trim().replace(/[ \t]+#+$/, "")) }, next: at + 1 };
  if (rule.test(line)) return { block: { kind: "rule" }, next: at + 1 };
  if (quote.test(line)) {
    const next = endOf(lines, at, (one) => quote.test(one));
    return { block: { kind: "quote", blocks: blocksOf(lines.slice(at, next).map((one) => one.replace(quote, "")), depth + 1) }, next };
  }
  // In a paragraph only a list that begins at its beginning is one: a year at the head of a line is none.
  const item = bullet.exec(line);
  if (item && (!inParagraph || !/\d/.test(item[2] ?? "") || /^1[.)]$/.test(item[2] ?? ""))) return listAt(lines, at, depth, item[2] ?? "-");
  return tableAt(lines, at);
}

function codeAt(lines: readonly string[], at: number, mark: string, language: string): Found {
  const closing = new RegExp(`^ {0,3}${mark.charAt(0)}{${mark.length},}\\s*$`);
  const end = endOf(lines, at + 1, (line) => !closing.test(line));
  return { block: { kind: "code", language, text: lines.slice(at + 1, end).join("\n") }, next: end + 1 };
}

function listAt(lines: readonly string[], at: number, depth: number, mark: string): Found {
  const ordered = /\d/.test(mark);
  const items: Block[][] = [];
  let next = at;
  for (;;) {
    const [begin = ""] = bullet.exec(lines[next] ?? "") ?? [];
    const same = begin.trim() !== "" && /\d/.test(begin) === ordered && !rule.test(lines[next] ?? "");
    if (!same) break;
    const end = itemEnd(lines, next + 1, begin.length);
    const body = [(lines[next] ?? "").slice(begin.length), ...lines.slice(next + 1, end).map((line) => line.slice(Math.min(indentOf(line), begin.length)))];
    items.push(blocksOf(body, depth + 1));
    next = end;
  }
  return { block: { kind: "list", ordered, start: ordered ? Number.parseInt(mark, 10) : 1, items }, next };
}

/** An item goes on over what is indented under it, over blank lines before that, and over the rest of its own paragraph. */
function itemEnd(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const goesOn = indentOf(line) >= Math.min(indent, 2) || (at === end && at > 0 && (lines[at - 1] ?? "").trim() !== "" && !bullet.test(line) && !heading.test(line) && !fence.test(line) && !rule.test(line) && !quote.test(line));
    if (!goesOn) break;
    end = at + 1;
  }
  while (end < lines.length && (lines[end] ?? "").trim() === "" && bullet.test(lines[end + 1] ?? "")) end += 1;
  return end;
}

function tableAt(lines: readonly string[], at: number): Found | undefined {
  const [line = "", under = ""] = [lines[at], lines[at + 1]];
  if (!line.includes("|") || !under.includes("-") || !divider.test(under)) return undefined;
  const [head, marks] = [cellsOf(line), cellsOf(under)];
  if (head.length !== marks.length) return undefined;
  const end = endOf(lines, at + 2, (one) => one.includes("|") && one.trim() !== "");
  const rows = lines.slice(at + 2, end).map((row) => {
    const cells = cellsOf(row);
    return head.map((_, column) => inlineOf(cells[column] ?? ""));
  });
  return { block: { kind: "table", aligns: marks.map(alignOf), head: head.map((cell) => inlineOf(cell)), rows }, next: end };
}

const cellsOf = (line: string) => line.trim().replace(/^\|/, "").replace(/(^|[^\\])\|$/, "$1").split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));

function alignOf(mark: string): Align {
  if (mark.startsWith(":")) return mark.endsWith(":") ? "center" : "left";
  return mark.endsWith(":") ? "right" : undefined;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

function endOf(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && goesOn(lines[end] ?? "")) end += 1;
  return end;
}
