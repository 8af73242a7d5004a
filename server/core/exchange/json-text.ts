import type { Json } from "#server/core/version/content";
import { Unreadable } from "./unreadable";
import { jsonFrom } from "./values";

export function readJson(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`is no JSON: ${error instanceof Error ? error.message : "it can't be parsed"}.`);
  }
  return jsonFrom(value);
}

export const sayJson = (value: Json) => `${JSON.stringify(value, null, 2)}\n`;
