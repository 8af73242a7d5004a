import { most } from "#server/core/version/bounds";
import { canonical } from "#server/core/version/canonical";
import type { Json, OutputContract } from "#server/core/version/content";

type JsonSchema = Extract<OutputContract, { kind: "json" }>["schema"];

export const schemaText = (schema: JsonSchema) => JSON.stringify(schema, null, 2);

/** What somebody has typed so far, if it is a schema already. */
export function readSchema(text: string): { schema: JsonSchema } | { problem: string } {
  if (text.length > most.schema) return { problem: `A schema has at most ${most.schema.toLocaleString("en")} characters. The one before is kept.` };
  try {
    const value = JSON.parse(text) as Json; // safe because that is what JSON.parse gives
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { schema: value };
    return { problem: "A schema is an object: it starts with { and ends with }. The one before is kept." };
  } catch (error) {
    return { problem: `This is not JSON yet${error instanceof SyntaxError ? `: ${error.message}` : ""}. The last that was is kept.` };
  }
}

/** Typed text stands as long as it says what is kept, or can't be read; what was changed elsewhere takes its place. */
export function shownText(typed: string, schema: JsonSchema): string {
  const read = readSchema(typed);
  return "problem" in read || canonical(read.schema) === canonical(schema) ? typed : schemaText(schema);
}

/** A model likes to put a fence around its output. */
export const unfenced = (text: string) => /^\s*```[\w-]*\n([\s\S]*?)\n?```\s*$/.exec(text)?.[1] ?? text;
