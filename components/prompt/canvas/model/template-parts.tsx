/** One tag of a template, where it stands, and where the name in it stands. */
export interface Tag {
  kind: "value" | "section" | "inverted" | "end" | "snippet" | "comment";
  name: string;
  from: number;
  to: number;
  nameFrom: number;
  nameTo: number;
  /** Inside a section a name may be a field of one of its items. */
  inside: boolean;
}

const kinds: Record<string, Tag["kind"]> = { "#": "section", "^": "inverted", "/": "end", ">": "snippet", "!": "comment" };
const tag = /\{\{(?:\{\s*([^{}]*?)\s*\}|\s*([#^/>!&]?)\s*([^{}]*?)\s*)\}\}/gu;

/** The tags of a Mustache template in the order they stand, read without judging. */
export function tagsIn(text: string): Tag[] {
  const open: string[] = [];
  return [...text.matchAll(tag)].map((found) => {
    const [source, bare, sign = "", named = ""] = found;
    const name = bare ?? named;
    const nameFrom = found.index + (name ? source.indexOf(name, source.indexOf(sign, 2) + sign.length) : 2);
    const kind = kinds[sign] ?? "value";
    if (kind === "end") open.splice(open.lastIndexOf(name) < 0 ? open.length : open.lastIndexOf(name));
    const inside = open.length > 0;
    if (kind === "section") open.push(name);
    return { kind, name, from: found.index, to: found.index + source.length, nameFrom, nameTo: nameFrom + name.length, inside };
  });
}
