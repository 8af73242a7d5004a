import { isObject, isSchema, type Schema } from "./schema";
import type { Json } from "#server/core/version/content";

const single = ["additionalProperties", "unevaluatedProperties", "propertyNames", "items", "unevaluatedItems", "contains", "not", "if", "then", "else", "contentSchema"];
const listed = ["prefixItems", "anyOf", "oneOf", "allOf"];
const named = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];
const plain = [
  ...["$schema", "$id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment", "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples"],
  ...["type", "nullable", "enum", "const", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"],
  ...["required", "dependentRequired", "minProperties", "maxProperties", "minItems", "maxItems", "uniqueItems", "minContains", "maxContains"],
];
const known = new Set([...single, ...listed, ...named, ...plain]);

interface Unknown {
  path: string;
  what: "keyword" | "format";
  word: string;
}

/** Words that look as if they promised something and don't: a slip of the pen would promise nothing, silently. Those that start with x- mean to be unknown. */
export function unknownWords(schema: Schema, formats: readonly string[]): Unknown[] {
  const found: Unknown[] = [];
  const left: [path: string, schema: Schema][] = [["", schema]];
  for (let next = left.pop(); next && found.length < 20; next = left.pop()) {
    const [path, here] = next;
    if (!isObject(here)) continue;
    if (typeof here.format === "string" && !formats.includes(here.format)) found.push({ path, what: "format", word: here.format });
    for (const [keyword, value] of Object.entries(here)) {
      if (!known.has(keyword) && !keyword.startsWith("x-")) found.push({ path, what: "keyword", word: keyword });
      for (const [step, inside] of below(keyword, value)) left.push([path === "" ? step : `${path}/${step}`, inside]);
    }
  }
  return found;
}

function below(keyword: string, value: Json): [string, Schema][] {
  if (single.includes(keyword)) return isSchema(value) ? [[keyword, value]] : [];
  const inside = (listed.includes(keyword) && Array.isArray(value)) || (named.includes(keyword) && isObject(value)) ? Object.entries(value) : [];
  return inside.flatMap(([step, schema]): [string, Schema][] => (isSchema(schema) ? [[`${keyword}/${step}`, schema]] : []));
}
