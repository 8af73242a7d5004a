import { compose, type Converted } from "./compose";
import { fromDollar } from "./from-dollar";
import { fromFstring } from "./from-fstring";
import { fromHandlebars } from "./from-handlebars";
import { fromJinja } from "./from-jinja";
import { fromMustache } from "./from-mustache";
import { namesIn, rootOf } from "./names";
import type { Piece } from "./pieces";
import { problemOfTemplate } from "./tokens";

export const dialects = ["mustache", "fstring", "jinja", "handlebars", "dollar"] as const;
export type Dialect = (typeof dialects)[number];

const readers: Record<Dialect, (text: string) => Piece[]> = {
  mustache: fromMustache,
  fstring: fromFstring,
  jinja: fromJinja,
  handlebars: fromHandlebars,
  dollar: fromDollar,
};

/** Marks that only one dialect has, the surest first. */
const marks: [Dialect, RegExp][] = [
  ["jinja", /\{%-?\s*(if|for|set|endif|endfor|else|elif|include|macro)\b|\{\{-?[^{}]{0,200}\|\s*[a-z]/],
  ["handlebars", /\{\{~?\s*(#(if|each|unless|with)\s|else\s*~?\}\}|this\b|@\w)|\{\{!--/],
  ["mustache", /\{\{\s*[#^/>&{!]?\s*\p{L}[^{}\n"':]{0,100}\}\}/u],
  ["dollar", /\$\{\s*[\p{L}_][^{}\n]{0,100}\}/u],
  ["fstring", /\{\s*[\p{L}_][\p{L}\p{N}_ .-]{0,60}(![rsa])?(:[^{}\n]{0,20})?\}/u],
];

/** Which dialect a text seems to be written in; nothing, where it has no marks of any. */
export const detectDialect = (text: string): Dialect | undefined => marks.find(([, mark]) => mark.test(text))?.[0];

/** Turns a text of any dialect into Mustache. */
export function convert(text: string, dialect: Dialect): Converted {
  if (dialect !== "mustache" || problemOfTemplate(text) !== undefined) return compose(readers[dialect](text));
  const inputs = namesIn(text).filter(({ kind }) => kind !== "snippet" && kind !== "end");
  return { text, names: [...new Set(inputs.flatMap(({ name }) => rootOf(name) ?? []))], kept: [] };
}
