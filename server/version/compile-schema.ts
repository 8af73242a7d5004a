import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { canonical } from "#server/core/version/canonical";
import type { Json } from "#server/core/version/content";
import { listFormats } from "./list-formats";
import { matchPattern } from "./match-pattern";

const mostKept = 50;
const kept = new Map<string, ValidateFunction>();
const formats = listFormats();

/** Compiles a schema, or remembers it; the least used is forgotten first. Throws what is wrong with the schema. */
export function compileSchema(schema: { [name: string]: Json }): ValidateFunction {
  const text = canonical(schema);
  const validate = kept.get(text) ?? compiled(schema);
  kept.delete(text);
  kept.set(text, validate);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return validate;
}

/** Each has an Ajv of its own, so that no schema knows another by its $id. Nothing is ever fetched. */
function compiled(schema: { [name: string]: Json }): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, meta: false, validateSchema: false, logger: false, allErrors: true, inlineRefs: false, ownProperties: true, formats, code: { regExp: matchPattern } });
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({ keyword: "uniqueItems", type: "array", schemaType: "boolean", validate: (wanted: boolean, items: Json[]) => !wanted || new Set(items.map(canonical)).size === items.length, errors: false });
  return ajv.compile(schema);
}
