import type { Json, MessageRole } from "#server/core/version/content";
import type { Spoken } from "./blocks-from";
import { isValues, memberOf, textOf, valuesOf } from "./values";

/** Reads messages as the APIs of model makers write them: content as text, or as parts. */
export function spokenFrom(list: readonly Json[], notes: string[]): Spoken[] {
  return list.map((one) => {
    const message = valuesOf(one);
    const placeholder = memberOf(message, "type") === "placeholder" && textOf(memberOf(message, "name"));
    if (placeholder) {
      notes.push(`The placeholder “${placeholder}” stood for whole messages. It is an input of that name now, in a message of the user.`);
      return { role: "user", text: `{{${placeholder}}}` };
    }
    return { role: roleOf(textOf(memberOf(message, "role")), notes), text: typeof one === "string" ? one : contentText(memberOf(message, "content") ?? memberOf(message, "text") ?? null, notes) };
  });
}

export function contentText(content: Json, notes: string[]): string {
  if (Array.isArray(content)) return content.map((part) => partText(part, notes)).join("\n\n");
  return content === null ? "" : (textOf(content) ?? partText(content, notes));
}

function partText(part: Json, notes: string[]): string {
  const text = typeof part === "string" ? part : textOf(memberOf(valuesOf(part), "text"));
  if (text !== undefined) return text;
  notes.push("A part that is no text, such as a picture or a call of a tool, was kept as JSON.");
  return JSON.stringify(part);
}

function roleOf(role: string | undefined, notes: string[]): MessageRole {
  if (role === "system" || role === "developer") return "system";
  if (role === "assistant" || role === "model" || role === "ai") return "assistant";
  if (role !== undefined && role !== "user" && role !== "human") notes.push(`A message of “${role}” became one of the user.`);
  return "user";
}

export const isMessages = (value: Json | undefined): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isValues(one) && (typeof memberOf(one, "role") === "string" || memberOf(one, "type") === "placeholder"));
