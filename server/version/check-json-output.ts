import type { ErrorObject } from "ajv/dist/2020.js";
import type { Json } from "#server/core/version/content";
import { boundTime } from "./bound-time";
import { compileSchema } from "./compile-schema";
import { sayError } from "./say-error";

const mostSaid = 20;

/** Where an output breaks its JSON Schema. */
export function problemsOfJsonOutput(schema: { [name: string]: Json }, text: string): string[] {
  const read = readJson(text);
  if ("problem" in read) return [read.problem];
  try {
    const done = boundTime(2000, () => {
      const validate = compileSchema(schema);
      return validate(read.value) ? [] : (validate.errors ?? []).slice(0, 1000);
    });
    return done ? sentences(done.result) : ["The output takes too long to check against its schema. Make the schema simpler."];
  } catch {
    return ["The output can't be checked: its schema doesn't work, or it is nested too deep."];
  }
}

function readJson(text: string): { value: Json } | { problem: string } {
  try {
    return { value: JSON.parse(text) as Json }; // safe because that is what JSON.parse gives
  } catch (error) {
    if (/^\s*```/.test(text)) return { problem: "The output is not JSON: it is fenced with ```; the contract is for what stands between." };
    return { problem: `The output is not JSON: ${error instanceof Error ? error.message.slice(0, 200) : "it can't be read"}.` };
  }
}

/** Where no form fits, what each form would have wanted is no help. */
function sentences(errors: readonly ErrorObject[]): string[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf").map(({ schemaPath }) => `${schemaPath}/`);
  const said = errors.filter(({ keyword, schemaPath }) => !["if", "$ref"].includes(keyword) && !choices.some((choice) => schemaPath.startsWith(choice)));
  const all = [...new Set(said.map((error) => sayError(error)))];
  return all.length > mostSaid ? [...all.slice(0, mostSaid), `There are ${all.length - mostSaid} more.`] : all;
}
