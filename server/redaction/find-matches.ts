import type { RE2JS } from "re2js";
import type { Span } from "#server/core/redact/spans";

const least = 64;
const most = 2_000;
/** No match may be longer than this and be sure to be found. */
export const longestMatch = 500;

/**
 * Every place where a pattern fits. Looking far ahead for a longer match before each short one would take the square of the length,
 * so it looks through a window that grows while nothing is found, and gives the whole text up when that was not enough.
 */
export function findMatches(compiled: RE2JS, text: string): Span[] {
  const found: Span[] = [];
  let patience = 16 * text.length + 10_000;
  for (let at = 0, window = least; at < text.length; ) {
    const reach = Math.min(text.length, at + window);
    patience -= reach - at;
    if (patience < 0) return [{ start: 0, end: text.length }];
    const match = matchIn(compiled, text.slice(0, reach), at);
    // what ends at the edge might go on behind it
    const cut = match?.end === reach && reach < text.length;
    if (cut && window < most) window = most;
    else if (cut && match.start > at) at = match.start;
    else if (match) {
      if (match.end > match.start) found.push(match);
      at = Math.max(match.end, match.start + 1);
      window = least;
    } else if (reach === text.length) at = reach;
    else if (window < most) window = Math.min(most, window * 4);
    else at = reach - longestMatch;
  }
  return found;
}

function matchIn(compiled: RE2JS, text: string, from: number): Span | undefined {
  const matcher = compiled.matcher(text);
  return matcher.find(from) ? { start: matcher.start(), end: matcher.end() } : undefined;
}
