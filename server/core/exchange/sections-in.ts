import type { BlockKind } from "#server/core/version/content";
import { kindOfHeading } from "./heading-kind";

/** A piece of a text under its heading, or under none. */
export interface Section {
  title?: string;
  kind?: BlockKind;
  text: string;
}

interface Label {
  title: string;
  /** How deep it stands; labels stand deepest. */
  level: number;
  rest: string;
}

const deepest = 7;
const longest = 80;

interface Open extends Section {
  lines: string[];
  level: number;
}

/** Cuts a text at its Markdown headings, lines in capitals, bold labels and known labels such as “Audience:”. */
export function sectionsIn(text: string): Section[] {
  const lines = text.split("\n");
  const labels = labelsOf(lines);
  const cut = cutLevel(labels.flatMap((label) => label?.level ?? []));
  const sections: Open[] = [{ text: "", lines: [], level: 0 }];
  lines.forEach((line, index) => {
    const label = labels[index];
    if (label && begins(label, cut, sections)) sections.push({ title: label.title, kind: kindOfHeading(label.title), text: "", lines: label.rest ? [label.rest] : [], level: label.level });
    else sections.at(-1)?.lines.push(line);
  });
  return sections.map(({ title, kind, lines: own }) => ({ ...(title ? { title } : {}), ...(kind ? { kind } : {}), text: trimmed(own) })).filter((section) => section.title ?? section.text);
}

/** Examples may hold labels of their own; and what is known by its heading keeps its smaller headings. */
function begins({ level, title }: Label, cut: number, sections: readonly Open[]): boolean {
  if (level === deepest) return sections.at(-1)?.kind !== "examples" || /^\p{Lu}[^\p{Ll}]+$/u.test(title);
  const above = sections.findLast((section) => section.level < deepest);
  return level <= cut || above?.kind === undefined || (above.kind !== "examples" && kindOfHeading(title) !== undefined);
}

/** A single heading above all others is the title of the whole, so what stands one deeper is cut too. */
function cutLevel(levels: number[]): number {
  const headings = levels.filter((level) => level < deepest);
  const [top = deepest, next] = [...new Set(headings)].sort();
  const isTitle = next !== undefined && levels[0] === top && headings.filter((level) => level === top).length === 1;
  return isTitle ? next : top;
}

function labelsOf(lines: readonly string[]): (Label | undefined)[] {
  let fence: string | undefined;
  return lines.map((line, index) => {
    const mark = /^\s{0,3}(```+|~~~+)/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    return mark || fence !== undefined ? undefined : labelOf(line, lines[index - 1] ?? "");
  });
}

function labelOf(line: string, before: string): Label | undefined {
  const heading = /^(#{1,6})[ \t]+(\S.*)$/.exec(line);
  if (heading) return label(heading[2], (heading[1] ?? "").length, "");
  const bold = /^(?:\d+[.)]\s+)?(?:\*\*|__)([^*_\n]{1,80}?)(:?)(?:\*\*|__)(:?)[ \t]*(.*)$/.exec(line);
  if (bold) {
    const [, title = "", inside, after, rest = ""] = bold;
    const alone = rest === "" && before.trim() === "";
    return alone || ((inside || after) && kindOfHeading(title)) ? label(title, deepest, rest) : undefined;
  }
  const capitals = /^(\p{Lu}[\p{Lu}\p{N} &'’/()-]{3,60}?):?[ \t]*$/u.exec(line);
  if (capitals && (before.trim() === "" || line.trimEnd().endsWith(":"))) return /_|\d$/.test(capitals[1] ?? "") ? undefined : label(capitals[1], deepest, "");
  const plain = /^(\p{Lu}[\p{L}'’ &/-]{1,40}):(?:[ \t]+(.*)|[ \t]*)$/u.exec(line);
  return plain && kindOfHeading(plain[1] ?? "") ? label(plain[1], deepest, plain[2] ?? "") : undefined;
}

function label(written: string | undefined, level: number, rest: string): Label | undefined {
  const title = (written ?? "").replace(/^\d+(\.\d+)*[.)]?\s+/, "").replace(/[*_`]/g, "").trim().replace(/[ \t]#+$/, "").replace(/:$/, "").trim();
  return title && title.length <= longest ? { title, level, rest: rest.trim() } : undefined;
}

/** Blank lines and rules around a section divide it from its neighbours and say nothing. */
function trimmed(lines: readonly string[]): string {
  const says = (line: string) => line.trim() !== "" && !/^\s*([-*_=])\1{2,}\s*$/.test(line);
  const first = lines.findIndex(says);
  return first < 0 ? "" : lines.slice(first, lines.findLastIndex(says) + 1).join("\n").trimEnd();
}
