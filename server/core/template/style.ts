import type { Block, Style } from "#server/core/version/content";
import { headingOf, tagOf } from "./headings";
import { joined, plain, type Written } from "./written";

/** Sets a block as its prompt's style says. */
export function styled(style: Style, block: Block, body: Written): Written {
  if (style === "markdown" && headingOf(block) !== "") return joined([plain(`# ${headingOf(block)}\n`), body]);
  if (style === "xml" && tagOf(block) !== "") return joined([plain(`<${tagOf(block)}>\n`), body, plain(`\n</${tagOf(block)}>`)]);
  return body;
}
