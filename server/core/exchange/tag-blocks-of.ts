import { tagOf } from "#server/core/template/headings";
import type { Block } from "#server/core/version/content";
import { blocksOf } from "./blocks-of";
import { kindOfHeading } from "./heading-kind";
import { taggedIn } from "./tagged-in";

/** The blocks of a text that is divided by tags, one of which says what a block says. */
export function tagBlocksOf(text: string): Block[] | undefined {
  const found = taggedIn(text).filter(({ inside }) => inside.trim() !== "");
  if (!found.some(({ tag }) => kindOfHeading(titleOf(tag))) || found.length > 60) return undefined;
  const blocks: Block[] = [];
  let at = 0;
  for (const { tag, inside, start, end } of found) {
    blocks.push(...blocksOf(text.slice(at, start)), blockOf(tag, inside));
    at = end;
  }
  return [...blocks, ...blocksOf(text.slice(at))];
}

/** A tag that says more than a kind keeps its name. */
function blockOf(tag: string, text: string): Block {
  const kind = kindOfHeading(titleOf(tag));
  return kind && tagOf({ kind, text }) === tag.toLowerCase() ? { kind, text } : { kind: "custom", title: titleOf(tag), text };
}

function titleOf(tag: string): string {
  const words = tag.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/[_-]+/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
