import { inputNamePattern, most } from "#server/core/version/bounds";
import type { Input } from "#server/core/version/content";
import { guessInput } from "./guess-input";

export interface Placeholder {
  /** As it is written: [Company name]. */
  from: string;
  input: Input;
  why: string;
}

const html = /^(a|b|i|p|u|s|q|br|hr|em|h[1-6]|li|ol|ul|dl|dt|dd|td|th|tr|div|img|pre|sub|sup|svg|nav|span|code|html|head|body|meta|link|main|form|font|input|label|table|thead|tbody|small|strong|style|title|video|audio|script|section|article|header|footer|button|details|summary|blockquote|think|thinking)$/i;
const asides = /^(sic|x|ok|yes|no|n\/a|note|todo|optional|and\/or|pause|laughs?|music|applause|inaudible|redacted|citation needed|\.\.\.)$/i;

const brackets = /(?<![\]\w!])\[([\p{L}][\p{L}\p{N} _'’,.:|/&-]{1,60})\](?![[(:])/gu;
const angles = /<([\p{L}][\p{L}\p{N} _-]{1,50})>/gu;
const capitals = /(?<![\p{L}\p{N}_{$<[%/.-])(\p{Lu}[\p{Lu}\p{N}]*(?:_[\p{Lu}\p{N}]+)+)(?![\p{L}\p{N}_}>\]%(=])/gu;

/** Places that people leave to be filled in, in the ways that no template language knows. */
export function placeholdersIn(text: string): Placeholder[] {
  const closed = new Set([...text.matchAll(/<\/([^<>\n]{1,60})>/g)].map(([, tag]) => tag));
  const found = [
    ...[...text.matchAll(brackets)].filter(([, inside = ""]) => !asides.test(inside) && isFilledIn(inside)).map((match) => seen(match, "Square brackets mark a place to fill in.")),
    ...[...text.matchAll(angles)].filter(([, inside = ""]) => !html.test(inside) && !closed.has(inside)).map((match) => seen(match, "Angle brackets that nothing closes mark a place to fill in.")),
    ...[...text.matchAll(capitals)].map((match) => seen(match, "Capitals joined by underscores mark a place to fill in.")),
  ];
  const first = new Map<string, Placeholder & { at: number }>();
  for (const one of found.sort((a, b) => a.at - b.at)) if (!first.has(one.from) && inputNamePattern.test(one.input.name)) first.set(one.from, one);
  return [...first.values()].map(({ from, input, why }) => ({ from, input, why }));
}

/** Not every bracket is a place: a word in small letters may be an aside. */
const isFilledIn = (inside: string) => /\p{Lu}|[ _/|]/u.test(inside.slice(0, 1)) || /[_|]/.test(inside) || /^(insert|your|enter|add|the|name|topic|date|product|company|audience|tone|city|language|number)\b/.test(inside);

function seen({ 0: from, 1: inside = "", index }: RegExpExecArray, why: string): Placeholder & { at: number } {
  const options = inside.split(/\s*[|/]\s*/).filter(Boolean);
  const isChoice = options.length > 1 && options.length <= 12 && options.every((option) => option.length <= 30);
  const name = nameOf(isChoice ? options.slice(0, 2).join(" or ") : inside);
  const guess = guessInput(name);
  return isChoice ? { from, at: index, why: "Words with strokes between them are a choice.", input: { ...guess, type: "choice", untrusted: false, options } } : { from, at: index, why, input: guess };
}

/** [Insert your company name here, e.g. Acme] asks for company_name. */
function nameOf(inside: string): string {
  const words = inside
    .replace(/[,:(].*$|\be\.?g\.?.*$/i, "")
    .replace(/['’]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !/^(insert|your|enter|add|the|a|an|here|paste|put|specify|fill|in|please|of|to|my)$/.test(word));
  return (telling.length ? telling : words).join("_").slice(0, most.inputName);
}
