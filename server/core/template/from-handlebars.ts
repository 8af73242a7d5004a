import { keyPattern } from "#server/core/version/bounds";
import { cutAt, isNameLike, withoutBlanks, type Piece } from "./pieces";

const mark = /\{\{\{([^{}]{0,500}?)\}\}\}|\{\{(!--[\s\S]{0,2000}?--|[^{}]{0,500}?)\}\}/g;

/** Handlebars, as far as it says no more than Mustache can. */
export function fromHandlebars(text: string): Piece[] {
  const pieces = cutAt(text, mark, ([source, raw, inner]) => pieceOf((raw ?? inner ?? "").replace(/^~|~$/g, "").trim(), source));
  return withoutBlanks(pieces, ({ kind, source }) => ({ before: kind !== "text" && source.charAt(2) === "~", after: kind !== "text" && source.at(-3) === "~" }));
}

function pieceOf(inner: string, source: string): Piece {
  const [, block, name] = /^#(if|unless|each)\s+([^\s]+)$/.exec(inner) ?? [];
  if (block !== undefined && name !== undefined && isNameLike(name)) {
    if (block === "each") return { kind: "each", name, item: "this", ends: "each", source };
    return block === "if" ? { kind: "if", name, ends: block, source } : { kind: "unless", name, ends: block, source };
  }
  const [, ends] = /^\/(if|unless|each)$/.exec(inner) ?? [];
  if (ends !== undefined) return { kind: "end", ends, source };
  if (inner === "else" || inner === "^") return { kind: "else", source };
  if (inner.startsWith("!")) return { kind: "comment", text: inner.replace(/^!(--)?|--$/g, "").trim(), source };
  const key = inner.startsWith(">") ? inner.slice(1).trim() : "";
  if (keyPattern.test(key)) return { kind: "snippet", key, source };
  if (isNameLike(inner) && !inner.includes(" ")) return { kind: "name", name: inner, source };
  return { kind: "odd", why: inner.startsWith("#") || inner.startsWith("/") ? "This kind of section is not one of Mustache's." : "It calls something that computes a value; give it ready made, as an input.", source };
}
