/** A tag in angle brackets, as prompts mark their parts with. */
export interface Markup {
  kind: "open" | "close" | "single";
  name: string;
  start: number;
  end: number;
}

const tag = /<(\/?)([A-Za-z][\w.:-]{0,60})((?:\s[^<>]{0,300})?\/?)>/g;

/** Elements that HTML never closes. */
const single = new Set(["br", "hr", "img", "input", "meta", "link", "wbr", "col", "source"]);

export function markupIn(text: string): Markup[] {
  if (!text.includes("<")) return [];
  return [...text.matchAll(tag)].map(({ 0: whole, 1: slash, 2: name = "", 3: rest = "", index }) => ({
    kind: slash ? "close" : rest.endsWith("/") || single.has(name.toLowerCase()) ? "single" : "open",
    name,
    start: index,
    end: index + whole.length,
  }));
}

export interface Element {
  name: string;
  start: number;
  end: number;
  insideStart: number;
  insideEnd: number;
}

/** Pairs each closing tag with the nearest open one of its name; what stays alone is named apart. */
export function elementsOf(tags: readonly Markup[]): { elements: Element[]; alone: Markup[] } {
  const open = new Map<string, Markup[]>();
  const elements: Element[] = [];
  const alone: Markup[] = [];
  for (const tag of tags) {
    if (tag.kind === "open") open.set(tag.name, [...(open.get(tag.name) ?? []).slice(-deepest), tag]);
    if (tag.kind !== "close") continue;
    const opening = open.get(tag.name)?.pop();
    if (opening) elements.push({ name: tag.name, start: opening.start, end: tag.end, insideStart: opening.end, insideEnd: tag.start });
    else alone.push(tag);
  }
  return { elements, alone: [...alone, ...[...open.values()].flat()].sort((one, other) => one.start - other.start) };
}

const deepest = 64;
