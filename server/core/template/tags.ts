export type Sign = "" | "#" | "^" | "/" | ">" | "&" | "{" | "!" | "=";

export interface Tag {
  sign: Sign;
  name: string;
  /** Where the tag stands, braces included, and where its name begins. */
  start: number;
  end: number;
  at: number;
}

/** What keeps a template from being read: one sentence, and the place it is about. */
export interface Break {
  sentence: string;
  start: number;
  end: number;
}

const signs = "#^/>&{!=";
const longestTag = 2000;
/** Mustache looks for a sign as far as the text goes, so many tags in braces of their own would take long. */
const mostOwn = 500;

/** Every tag in reading order, also of a text that is still being typed; and the first thing that is wrong. */
export function tagsIn(text: string): { tags: Tag[]; broken?: Break } {
  const tags: Tag[] = [];
  let broken: Break | undefined;
  let [open, close] = ["{{", "}}"];
  let own = 0;
  const next = finderIn(text);
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start)) {
    const { sign, body } = signAt(text, start + open.length);
    const ending = endingOf(sign, close);
    const stop = next(ending, body);
    const again = sign === "!" || sign === "=" ? -1 : next(open, body);
    const end = stop + ending.length;
    if (stop < 0 || (again >= 0 && again < stop)) {
      broken ??= { sentence: `A “${open}” opens here, and no “${ending}” closes it.`, start, end: start + open.length };
      start += open.length;
      continue;
    }
    if (end - start > longestTag) broken ??= { sentence: `A tag has at most ${longestTag.toLocaleString("en")} characters.`, start, end };
    if (open !== "{{" && ++own > mostOwn) broken ??= { sentence: `A block has at most ${mostOwn} tags in braces of its own.`, start, end };
    const name = text.slice(body, stop).trim();
    tags.push({ sign, name, start, end, at: body + text.slice(body, stop).search(/\S|$/) });
    if (sign === "=") {
      const pair = name.split(/\s+/);
      if (pair.length === 2 && pair.every((brace) => /^[^=\s]{1,10}$/.test(brace))) [open = open, close = close] = pair;
      else broken ??= { sentence: "A change of braces names two, such as {{=<% %>=}}.", start, end };
    }
    start = end;
  }
  return broken ? { tags, broken } : { tags };
}

function signAt(text: string, from: number): { sign: Sign; body: number } {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  const sign = text.charAt(at);
  return sign !== "" && signs.includes(sign) ? { sign: sign as Sign, body: at + 1 } : { sign: "", body: from }; // safe because every one of them is a sign
}

/** Looks ever further on, and never twice over the same stretch: a text may be full of braces that nothing closes. */
function finderIn(text: string): (what: string, from: number) => number {
  const known = new Map<string, number>();
  return (what, from) => {
    const before = known.get(what);
    if (before !== undefined && (before < 0 || before >= from)) return before;
    const found = text.indexOf(what, from);
    known.set(what, found);
    return found;
  };
}

const endingOf = (sign: Sign, close: string) => (sign === "{" ? `}${close}` : sign === "=" ? `=${close}` : close);
