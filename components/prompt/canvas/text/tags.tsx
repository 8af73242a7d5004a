/** One tag of a template: where it stands, and where in it the name and what is shown of it stand. */
export interface Tag {
  kind: "value" | "section" | "inverted" | "end" | "snippet" | "comment";
  name: string;
  from: number;
  to: number;
  shownFrom: number;
  shownTo: number;
  /** Inside a section a name may be a field of one of its items. */
  inside: boolean;
}

const kinds: Record<string, Tag["kind"]> = { "#": "section", "^": "inverted", "/": "end", ">": "snippet", "!": "comment" };
const tag = /(\{\{\{?\s*)([#^/>!&]?\s*)([^{}]*?)\s*\}\}\}?/gu;

/** The tags of a Mustache template in the order they stand, read without judging. */
export function tagsIn(text: string): Tag[] {
  const open: string[] = [];
  return [...text.matchAll(tag)].map((found) => {
    const [source, braces = "", signed = "", name = ""] = found;
    const shownFrom = found.index + braces.length;
    const kind = kinds[signed.trim()] ?? "value";
    if (kind === "end" && open.includes(name)) open.splice(open.lastIndexOf(name));
    const inside = open.length > 0;
    if (kind === "section") open.push(name);
    return { kind, name, from: found.index, to: found.index + source.length, shownFrom, shownTo: shownFrom + signed.length + name.length, inside };
  });
}

/** The section that is still open at a place, the innermost first. */
export function openAt(text: string, at: number): string[] {
  const open: string[] = [];
  for (const { kind, name, to } of tagsIn(text)) {
    if (to > at) break;
    if (kind === "section" || kind === "inverted") open.unshift(name);
    if (kind === "end" && open.includes(name)) open.splice(0, open.indexOf(name) + 1);
  }
  return open;
}
