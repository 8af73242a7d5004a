import type { Json } from "#server/core/version/content";
import type { Spoken } from "./blocks-from";
import { readJson } from "./json-text";
import { contentText, isMessages, spokenFrom } from "./spoken-from";
import { Unreadable } from "./unreadable";
import { listOf, memberOf, valuesOf } from "./values";

/** The messages of a text that is JSON. */
export function chatIn(text: string): Spoken[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const value = parsed(text);
  const list = isMessages(value) ? value : memberOf(valuesOf(value), "messages");
  if (!isMessages(list)) return undefined;
  const system = memberOf(valuesOf(value), "system");
  return [...(system ? [{ role: "system" as const, text: contentText(system, []) }] : []), ...spokenFrom(listOf(list), [])];
}

function parsed(text: string): Json | undefined {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
