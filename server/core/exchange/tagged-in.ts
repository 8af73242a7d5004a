/** A piece of text between a tag and its end, each on a line of its own. */
export interface Tagged {
  tag: string;
  inside: string;
  start: number;
  end: number;
}

interface Closings {
  places: number[];
  /** Those before it have been passed. */
  next: number;
}

/** The outermost tagged pieces. Each line is looked at once, however many tags are never closed. */
export function taggedIn(text: string): Tagged[] {
  const closings = closingsIn(text);
  const found: Tagged[] = [];
  let at = 0;
  for (const { 0: line, 1: tag = "", index } of text.matchAll(/^<([\p{L}\p{N}_-]{1,80})>[ \t]*\n/gmu)) {
    const close = index < at ? undefined : closingAfter(index, closings.get(tag));
    if (close === undefined) continue;
    const begin = index + line.length;
    at = close + `</${tag}>`.length;
    found.push({ tag, inside: text.slice(begin, Math.max(begin, close - 1)), start: index, end: at });
  }
  return found;
}

function closingsIn(text: string): Map<string, Closings> {
  const closings = new Map<string, Closings>();
  for (const { 1: tag = "", index } of text.matchAll(/^<\/([\p{L}\p{N}_-]{1,80})>[ \t]*$/gmu)) {
    const known = closings.get(tag);
    if (known) known.places.push(index);
    else closings.set(tag, { places: [index], next: 0 });
  }
  return closings;
}

function closingAfter(index: number, closings?: Closings): number | undefined {
  if (!closings) return undefined;
  while ((closings.places[closings.next] ?? Number.POSITIVE_INFINITY) < index) closings.next += 1;
  return closings.places[closings.next];
}
