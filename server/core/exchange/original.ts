import type { Json } from "#server/core/version/content";
import { readJson } from "./json-text";
import { memberOf, said, valuesOf, type Values } from "./values";

/** What a JSON file carries of ours: who the prompt is, and its original where the format has no word for all of it. */
export const originalSaid = (about: Values, original: string | undefined): Values => ({ ...about, ...(original === undefined ? {} : { content: readJson(original) }) });

export function originalIn(values: Values): { original?: Json } {
  return said({ original: memberOf(valuesOf(memberOf(values, "galley")), "content") });
}
