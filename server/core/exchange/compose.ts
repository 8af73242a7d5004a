import { styled } from "#server/core/template/style";
import { plain } from "#server/core/template/written";
import type { Message, Style } from "#server/core/version/content";

/** A message as a template: its blocks in their style, with nothing filled in. */
export const composed = ({ blocks }: Message, style: Style): string =>
  blocks
    .filter(({ off, text }) => !off && text.trim() !== "")
    .map((block) => styled(style, block, plain(block.text)).text)
    .join("\n\n");
