import type { Family, PromptContent, Style } from "#server/core/version/content";
import { contentOf, modelOf, type CanvasModel } from "./model";

/** What a content tells one family, or all. */
export const toldTo = ({ messages, variants = [] }: PromptContent, family: Family | undefined) => variants.find((variant) => variant.family === family)?.messages ?? messages;

/** A content with one family's variant on the sheet; where that family has none, what all are told. */
export function sheetOf(content: PromptContent, family: Family | undefined, before?: CanvasModel): CanvasModel {
  const own = family && content.variants?.some((variant) => variant.family === family) ? family : undefined;
  const model = modelOf({ ...content, messages: toldTo(content, own) }, before);
  return own ? { ...model, variant: { family: own, common: content.messages } } : model;
}

/** Lays another variant on the sheet. Its blocks are others, so their names are too. */
export function showVariant(model: CanvasModel, { family }: { family?: Family }): CanvasModel {
  if (family === model.variant?.family) return model;
  return sheetOf(contentOf(model), family, { ...model, messages: [] });
}

export const styleOf = ({ rest, variant }: CanvasModel): Style => rest.variants?.find(({ family }) => family === variant?.family)?.style ?? rest.style;

export function changeStyle(model: CanvasModel, { style }: { style: Style }): CanvasModel {
  const { rest, variant } = model;
  if (styleOf(model) === style) return model;
  if (!variant) return { ...model, rest: { ...rest, style } };
  return { ...model, rest: { ...rest, variants: rest.variants?.map((one) => (one.family === variant.family ? { ...one, style } : one)) } };
}
