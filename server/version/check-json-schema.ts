import { Ajv2020 } from "ajv/dist/2020.js";
import { unknownWords } from "#server/core/contract/unknown-words";
import { most } from "#server/core/version/bounds";
import { canonical } from "#server/core/version/canonical";
import type { Json } from "#server/core/version/content";
import { boundTime } from "./bound-time";
import { compileSchema } from "./compile-schema";
import { listFormats } from "./list-formats";
import { placeOf, sayError } from "./say-error";

const deepest = most.depth;
const formats = Object.keys(listFormats());
const dialect = /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;

/** Why a JSON Schema can't be kept, or doesn't say what it seems to say. */
export function problemsOfJsonSchema(schema: { [name: string]: Json }): string[] {
  if (canonical(schema).length > most.schema) return [`The schema has more than ${most.schema.toLocaleString("en")} characters. Leave out what consumers don't need.`];
  if (depthOf(schema) > deepest) return [`The schema is nested more than ${deepest} deep. Name its parts under $defs and refer to them.`];
  const other = typeof schema.$schema === "string" && !dialect.test(schema.$schema) ? [`The schema is written for ${schema.$schema.slice(0, 100)}; it is read as JSON Schema 2020-12.`] : [];
  return [...other, ...(misused(schema) ?? uncompiled(schema)), ...unknownWords(schema, formats).map(({ path, what, word }) => `${path || "The schema"} uses “${word.slice(0, 100)}”, which is no ${what} of JSON Schema 2020-12 and has no effect.`)];
}

const reader = new Ajv2020({ strict: false, logger: false, allErrors: true });

/** Keywords that don't hold what they should. */
function misused(schema: { [name: string]: Json }): string[] | undefined {
  const { $schema, ...rest } = schema;
  if (reader.validateSchema(rest) === true) return undefined;
  const errors = (reader.errors ?? []).filter(({ keyword }) => !["anyOf", "$ref", "$dynamicRef", "allOf"].includes(keyword));
  return [...new Set(errors.map((error) => sayError(error, "the schema")))].slice(0, 10);
}

function uncompiled(schema: { [name: string]: Json }): string[] {
  try {
    const done = boundTime(2000, () => compileSchema(schema));
    return done ? [] : ["The schema takes too long to prepare. Make it smaller."];
  } catch (error) {
    return [sayFailure(error)];
  }
}

function sayFailure(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name.startsWith("RE2JS")) return `A pattern can't be used: ${message.replace(/^error parsing regexp: /, "")}. Patterns here have no look-around, no back-references and no counts above 1,000, so that none can run for ever.`;
  if (error instanceof Error && "missingRef" in error) return `The schema refers to ${String(error.missingRef).slice(0, 200)}, which isn't in it. Nothing outside is fetched; put it under $defs.`;
  return `The schema can't be used: ${placeOf(message.slice(0, 300))}.`;
}

function depthOf(value: Json): number {
  let depth = 0;
  for (let level: Json[] = [value]; level.length > 0 && depth <= deepest; depth += 1) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return depth;
}
