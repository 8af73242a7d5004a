import type { Json } from "#server/core/version/content";
import { isValues, memberOf, textOf, type Values } from "./values";

const words = new Set(["type", "properties", "required", "items", "enum", "const", "title", "description", "format", "default", "examples", "additionalProperties", "anyOf", "oneOf", "allOf", "pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"]);

/** A schema as JSON Schema, whether a file writes it so or in Dotprompt's short notation. */
export const schemaFrom = (value: Json): Values => (isSchema(value) ? value : fromPico(value));

const isSchema = (value: Json): value is Values =>
  isValues(value) && (memberOf(value, "$schema") !== undefined || isValues(memberOf(value, "properties")) || (typeof memberOf(value, "type") === "string" && Object.keys(value).every((word) => words.has(word))));

/** The short notation as a JSON Schema: `age?: integer, in years` · `tags(array): string` · `mood(enum): [calm, brisk]`. */
function fromPico(pico: Json): Values {
  const short = textOf(pico);
  if (short !== undefined) return scalar(short);
  if (!isValues(pico)) return {};
  const properties: Values = {};
  const required: string[] = [];
  for (const [written, value] of Object.entries(pico)) {
    const { name, optional, form, description } = nameIn(written);
    if (name === "(*)") continue;
    properties[name] = { ...formed(form, value), ...(description ? { description } : {}) };
    if (!optional) required.push(name);
  }
  const more = pico["(*)"];
  return { type: "object", properties, ...(required.length ? { required } : {}), additionalProperties: more === undefined ? false : fromPico(more) };
}

function formed(form: string | undefined, value: Json): Values {
  if (form === "enum") return { enum: Array.isArray(value) ? value : [] };
  return form === "array" ? { type: "array", items: fromPico(value) } : fromPico(value);
}

function nameIn(written: string) {
  if (written === "(*)") return { name: written, optional: true };
  const found = /^([^(?]+)(\?)?(?:\((\w+)(?:,\s*([\s\S]*))?\))?$/.exec(written);
  return { name: (found?.[1] ?? written).trim(), optional: Boolean(found?.[2]), form: found?.[3], description: found?.[4]?.trim() };
}

function scalar(short: string): Values {
  const [, type = "", description] = /^(\w+)(?:,\s*([\s\S]*))?$/.exec(short.trim()) ?? [];
  const known = ["string", "number", "integer", "boolean", "null"].includes(type);
  return { ...(known ? { type } : {}), ...(description ? { description } : {}) };
}
