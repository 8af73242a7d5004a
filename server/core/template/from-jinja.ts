import { cutAt, isNameLike, withoutBlanks, type Piece } from "./pieces";

const mark = /\{\{([^{}]{0,500}?)\}\}|\{%([^{}]{0,500}?)%\}|\{#([^{}]{0,2000}?)#\}/g;
const aName = String.raw`([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*)`;
const ifNot = new RegExp(`^if\\s+(not\\s+)?${aName}$`, "u");
const forIn = new RegExp(`^for\\s+([\\p{L}_][\\p{L}\\p{N}_]*)\\s+in\\s+${aName}$`, "u");

/** Jinja and Nunjucks, as far as they say no more than Mustache can. */
export function fromJinja(text: string): Piece[] {
  const pieces = cutAt(text, mark, ([source, value, statement, comment]): Piece => {
    if (comment !== undefined) return { kind: "comment", text: bare(comment), source };
    if (statement !== undefined) return statementOf(bare(statement), source);
    const name = bare(value ?? "");
    if (isNameLike(name)) return { kind: "name", name, source };
    return { kind: "odd", why: name.includes("|") ? "It has a filter; give the value as it should read." : "It computes a value; give it ready made, as an input.", source };
  });
  return withoutBlanks(pieces, ({ kind, source }) => ({ before: kind !== "text" && source.charAt(2) === "-", after: kind !== "text" && source.at(-3) === "-" }));
}

const bare = (inner: string) => inner.replace(/^-|-$/g, "").trim();

function statementOf(words: string, source: string): Piece {
  const [, not, asked] = ifNot.exec(words) ?? [];
  if (asked !== undefined) return not ? { kind: "unless", name: asked, ends: "if", source } : { kind: "if", name: asked, ends: "if", source };
  const [, item, list] = forIn.exec(words) ?? [];
  if (item !== undefined && list !== undefined) return { kind: "each", name: list, item, ends: "for", source };
  if (words === "else") return { kind: "else", source };
  if (words === "endif" || words === "endfor") return { kind: "end", ends: words.slice(3), source };
  return { kind: "odd", why: "A section asks whether one input is there, or goes through one list; this does more.", source };
}
