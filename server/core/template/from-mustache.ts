import { keyPattern } from "#server/core/version/bounds";
import { isNameLike, words, type Piece } from "./pieces";
import { tagsIn, type Tag } from "./tags";

/** Mustache itself, whose names may be freer than ours. */
export function fromMustache(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const tag of tagsIn(text).tags) {
    if (tag.start > at) pieces.push(words(text.slice(at, tag.start)));
    if (tag.sign !== "=") pieces.push(pieceOf(tag, text.slice(tag.start, tag.end)));
    at = tag.end;
  }
  if (at < text.length) pieces.push(words(text.slice(at)));
  return pieces;
}

function pieceOf({ sign, name }: Tag, source: string): Piece {
  if (sign === "!") return { kind: "comment", text: name, source };
  if (sign === ">") return keyPattern.test(name) ? { kind: "snippet", key: name, source } : { kind: "odd", why: "It is no key of a snippet; a key looks like brand/voice.", source };
  if (name !== "." && !isNameLike(name)) return { kind: "odd", why: "It is no name of an input.", source };
  if (sign === "/") return { kind: "end", ends: name, source };
  if (sign === "#" || sign === "^") return sign === "#" ? { kind: "if", name, ends: name, source } : { kind: "unless", name, ends: name, source };
  return { kind: "name", name, source };
}
