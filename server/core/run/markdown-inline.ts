export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "strong" | "em" | "struck"; parts: Inline[] }
  | { kind: "link"; href: string; parts: Inline[] }
  | { kind: "break" };

/** How long a link or a stretch of code may be. */
const reach = 2000;
const deepest = 6;

const marks = [
  { mark: "**", kind: "strong" },
  { mark: "__", kind: "strong" },
  { mark: "~~", kind: "struck" },
  { mark: "*", kind: "em" },
  { mark: "_", kind: "em" },
] as const;

const address = /^https?:\/\/[^\s<>"'`]+/;
const special = /[\\`*_~[!<h\n]/;

/** The words of a paragraph with what is marked in them. A link leads only where a browser may safely go, and an image is a link to it: nothing is fetched by being shown. */
export function inlineOf(text: string, depth = 0): Inline[] {
  const ends = endsIn(text);
  const parts: Inline[] = [];
  let plain = "";
  const flush = () => {
    if (plain) parts.push({ kind: "text", text: plain });
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    const found = special.test(text.charAt(at)) ? partAt(text, at, depth, ends) : undefined;
    if (!found) {
      plain += text.charAt(at);
      at += 1;
    } else if (typeof found.part === "string") {
      plain += found.part;
      at = found.next;
    } else {
      flush();
      parts.push(found.part);
      at = found.next;
    }
  }
  flush();
  return parts;
}

interface Found {
  part: Inline | string;
  next: number;
}

function partAt(text: string, at: number, depth: number, ends: Ends): Found | undefined {
  const sign = text.charAt(at);
  if (sign === "\n") return { part: { kind: "break" }, next: at + 1 };
  if (sign === "\\") return /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) ? { part: text.charAt(at + 1), next: at + 2 } : undefined;
  if (sign === "`") return codeAt(text, at);
  if (sign === "h" || sign === "<") return bareLinkAt(text, at);
  if (depth >= deepest) return undefined;
  if (sign === "[" || sign === "!") return linkAt(text, at, depth);
  return markedAt(text, at, depth, ends);
}

function codeAt(text: string, at: number): Found | undefined {
  const ticks = /^`+/.exec(text.slice(at, at + 20))?.[0] ?? "`";
  const from = at + ticks.length;
  const within = text.slice(from, from + reach);
  const end = within.indexOf(ticks);
  return end > 0 ? { part: { kind: "code", text: within.slice(0, end).replace(/^ (.+) $/, "$1") }, next: from + end + ticks.length } : undefined;
}

function bareLinkAt(text: string, at: number): Found | undefined {
  const from = text.charAt(at) === "<" ? at + 1 : at;
  if (from === at && /\w/.test(text.charAt(at - 1))) return undefined;
  const found = address.exec(text.slice(from, from + reach))?.[0].replace(/[.,;:!?)\]*_]+$/, "");
  const href = found && safeAddress(found);
  if (!href || (from > at && text.charAt(from + found.length) !== ">")) return undefined;
  return { part: { kind: "link", href, parts: [{ kind: "text", text: found }] }, next: from + found.length + (from - at) };
}

function linkAt(text: string, at: number, depth: number): Found | undefined {
  const open = text.charAt(at) === "!" ? at + 1 : at;
  if (text.charAt(open) !== "[") return undefined;
  const within = text.slice(open + 1, open + 1 + reach);
  const found = /^([^[\]]*)\]\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)?)>?(?:\s+"[^"]*")?\s*\)/.exec(within);
  if (!found) return undefined;
  const [whole, label = "", given = ""] = found;
  const href = safeAddress(given);
  const words = label.trim() || given;
  const next = open + 1 + whole.length;
  if (!href) return { part: words, next };
  return { part: { kind: "link", href, parts: open > at ? [{ kind: "text", text: `image: ${words}` }] : inlineOf(words, depth + 1) }, next };
}

function markedAt(text: string, at: number, depth: number, ends: Ends): Found | undefined {
  for (const { mark, kind } of marks) {
    if (!text.startsWith(mark, at)) continue;
    const from = at + mark.length;
    if (/^(\s|$)/.test(text.charAt(from))) continue;
    // Within a word an underscore is a letter like any other.
    if (mark.startsWith("_") && /\w/.test(text.charAt(at - 1))) continue;
    const end = ends(mark, from + 1);
    if (end > 0) return { part: { kind, parts: inlineOf(text.slice(from, end), depth + 1) }, next: end + mark.length };
  }
  return undefined;
}

/** Where a mark that opens before a place ends again; or -1. */
type Ends = (mark: string, from: number) => number;

/** What was found to have no end is not looked through again, so that a long line of loose marks is read in one go. */
function endsIn(text: string): Ends {
  const next = new Map<string, number>();
  return (mark, from) => {
    const known = next.get(mark);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = endFrom(text, mark, from);
    next.set(mark, found);
    return found;
  };
}

function endFrom(text: string, mark: string, from: number): number {
  for (let end = text.indexOf(mark, from); end >= 0; end = text.indexOf(mark, end + 1)) {
    const [before, after] = [text.charAt(end - 1), text.charAt(end + mark.length)];
    const inside = mark.length === 1 && (before === mark || after === mark);
    const wordGoesOn = mark.startsWith("_") && /\w/.test(after);
    if (!/[\s\\]/.test(before) && !inside && !wordGoesOn) return end;
  }
  return -1;
}

/** Where a link may lead: the web, or a letter. */
function safeAddress(given: string): string | undefined {
  if (!/^(https?:\/\/|mailto:)/i.test(given)) return undefined;
  try {
    return new URL(given).href;
  } catch {
    return undefined;
  }
}
