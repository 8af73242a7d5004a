import Mustache from "mustache";
import { inputNamePattern, keyLength, keyPattern, most } from "#server/core/version/bounds";
import { remembered } from "./remembered";
import { tagsIn, type Break, type Tag } from "./tags";

interface Place {
  start: number;
  end: number;
}

export type Token = Place &
  (
    | { kind: "text"; text: string }
    /** A path is empty for `{{.}}`, the item of the section around it. */
    | { kind: "value"; path: string[] }
    | { kind: "section" | "inverted"; path: string[]; tokens: Token[] }
    | { kind: "snippet"; key: string; blanks: string }
  );

export type Parsed = { ok: true; tokens: Token[] } | { ok: false; problem: Break };

export const deepest = 32;

/** Reads one block's text as Mustache. What can't be read is a sentence with its place, never a throw. */
export const parse = remembered((text): Parsed => {
  const problem = problemOfTemplate(text);
  if (problem) return { ok: false, problem };
  try {
    // Each has a reader of its own: Mustache's memory never forgets, and each key stroke is a new text.
    return { ok: true, tokens: typed(new Mustache.Writer().parse(text) as Spans, text) }; // safe because that is what its own parse gives
  } catch {
    return { ok: false, problem: { sentence: "This text can't be read as a template.", start: 0, end: text.length } };
  }
});

/** What keeps a text from being a template, told without building its tokens. */
export function problemOfTemplate(text: string): Break | undefined {
  const { tags, broken } = tagsIn(text);
  return broken ?? firstOf(tags, problemOfName) ?? problemOfNesting(tags, text.length);
}

export const pathOf = (name: string) => (name === "." ? [] : name.split("."));

const isPart = (part: string) => part.length <= most.inputName && /^[\p{L}\p{N}_-]+$/u.test(part);

/** Whether a name can stand in a value or a section: an input, perhaps with a way into its JSON. */
export function isPath(name: string): boolean {
  const [root = "", ...rest] = name.split(".");
  return inputNamePattern.test(root) && [root, ...rest].every(isPart);
}

function problemOfName({ sign, name, start, end }: Tag): Break | undefined {
  if (sign === "!" || sign === "=") return undefined;
  if (sign === ">") {
    return keyPattern.test(name) && name.length <= keyLength ? undefined : { sentence: `“${name}” is no key of a snippet; a key looks like brand/voice.`, start, end };
  }
  if (name === "." || isPath(name)) return undefined;
  if (name === "") return { sentence: "The braces are empty; they hold the name of an input.", start, end };
  return { sentence: `“${name}” is no name of an input: it starts with a letter and is made of letters, digits and underscores.`, start, end };
}

function problemOfNesting(tags: readonly Tag[], length: number): Break | undefined {
  const open: Tag[] = [];
  for (const tag of tags) {
    const { sign, name, start, end } = tag;
    const around = open.at(-1);
    if (name === "." && open.length === 0) return { sentence: "“{{.}}” is the item of a section, and no section is open here.", start, end };
    if (sign === "#" || sign === "^") open.push(tag);
    if (open.length > deepest) return { sentence: `Sections stand in each other at most ${deepest} deep.`, start, end };
    if (sign !== "/") continue;
    if (!around) return { sentence: `The section “${name}” ends here, and never began.`, start, end };
    if (around.name !== name) return { sentence: `The section “${around.name}” is still open here; close it before “${name}”.`, start, end };
    open.pop();
  }
  const left = open.at(-1);
  return left && { sentence: `The section “${left.name}” begins here and never ends; add {{/${left.name}}}.`, start: left.start, end: Math.min(left.end, length) };
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Spans = ReturnType<typeof Mustache.parse>;

function typed(spans: Spans, text: string): Token[] {
  return spans.flatMap(([sign, name, start, end, inner]): Token[] => {
    if (sign === "text") return [{ kind: "text", text: name, start, end }];
    if (sign === "name" || sign === "&") return [{ kind: "value", path: pathOf(name), start, end }];
    if (sign === ">") return [{ kind: "snippet", key: name, blanks: blanksAfter(text, start, end), start, end }];
    if (sign === "!" || sign === "=") return [];
    // safe because Mustache gives a section its tokens in this place
    return [{ kind: sign === "^" ? "inverted" : "section", path: pathOf(name), tokens: typed(inner as Spans, text), start, end }];
  });
}

const longestLine = 2000;
const silentTag = /\{\{\s*[#^/>!][^}]*\}\}/g;

/** Mustache drops the blanks of a line that holds nothing but tags; a snippet stands for words, so it brings back those behind it. */
function blanksAfter(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - longestLine), start);
  const after = text.slice(end, end + longestLine);
  const next = after.indexOf("\n");
  const rest = next < 0 ? after : after.slice(0, next);
  const line = `${before.slice(before.lastIndexOf("\n") + 1)}${text.slice(start, end)}${rest}`;
  if (line.length > longestLine || line.replace(silentTag, "").trim() !== "") return "";
  if (/\{\{\s*>/.test(rest)) return rest.slice(0, rest.length - rest.trimStart().length);
  return next < 0 ? "" : "\n";
}
