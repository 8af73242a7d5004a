/** A piece of text between a tag and its end, each on a line of its own. */
export interface Tagged {
  tag: string;
  inside: string;
  start: number;
  end: number;
}

/** The outermost tagged pieces. Each line is looked at once, however many tags are never closed. */
export function taggedIn(text: string): Tagged[] {
  const closings = new Map<string, number[]>();
  for (const { 1: tag = "", index } of text.matchAll(/^<\/([\p{L}\p{N}_-]{1,80})>[ \t]*$/gmu)) {
    const places = closings.get(tag);
    if (places) places.push(index);
    else closings.set(tag, [index]);
  }
  const found: Tagged[] = [];
  let at = 0;
  for (const { 0: line, 1: tag = "", index } of text.matchAll(/^<([\p{L}\p{N}_-]{1,80})>[ \t]*\n/gmu)) {
    if (index < at) continue;
    const places = closings.get(tag) ?? [];
    const passed = places.findIndex((place) => place > index);
    const close = passed < 0 ? undefined : places[passed];
    places.splice(0, passed < 0 ? places.length : passed);
    if (close === undefined) continue;
    const end = close + `</${tag}>`.length;
    found.push({ tag, inside: text.slice(index + line.length, Math.max(index + line.length, close - 1)), start: index, end });
    at = end;
  }
  return found;
}
