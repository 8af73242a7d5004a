import { inputNamePattern } from "#server/core/version/bounds";
import type { CanvasModel } from "./model";

/** Writes another name into every tag that says the old one: values, sections, and fields of it. */
export function renamedIn(text: string, from: string, to: string) {
  if (!inputNamePattern.test(from)) return text;
  const tag = new RegExp(String.raw`(\{\{\{?\s*[#^/&]?\s*)${from}(?=\s*\}\}|\.)`, "gu");
  return text.replace(tag, (_, opening: string) => opening + to);
}

export function renameInput(model: CanvasModel, from: string, to: string): CanvasModel {
  const inText = <T extends { text: string }>(block: T): T => {
    const text = renamedIn(block.text, from, to);
    return text === block.text ? block : { ...block, text };
  };
  const told = <M extends { blocks: readonly { text: string }[] }>(message: M): M => ({ ...message, blocks: message.blocks.map(inText) });
  const { variants, suppressions, ...rest } = model.rest;
  return {
    ...model,
    messages: model.messages.map(told),
    ...(model.variant && { variant: { ...model.variant, common: model.variant.common.map(told) } }),
    rest: {
      ...rest,
      ...(variants && { variants: variants.map(({ messages, ...variant }) => ({ ...variant, ...(messages && { messages: messages.map(told) }) })) }),
      ...(suppressions && { suppressions: suppressions.map((entry) => (entry.quote === undefined ? entry : { ...entry, quote: renamedIn(entry.quote, from, to) })) }),
    },
  };
}
