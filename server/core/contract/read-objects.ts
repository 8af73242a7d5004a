import { isObject, schemasByName, textsIn, type Schema, type SchemaObject } from "./schema";
import type { SchemaDocument } from "./schema-document";
import { schemaAt, schemasAt, type SchemaNode } from "./schema-node";
import type { Shape } from "./shape";

type Objects = Pick<Shape, "required" | "needs" | "properties" | "byPattern" | "rest" | "names"> & { unknown: string[] };

export function readObjects(parts: readonly SchemaObject[], document: SchemaDocument): Objects {
  const node = (schemas: readonly Schema[]): SchemaNode => ({ document, parts: schemas });
  const speaking = parts.filter(speaksOfNames).map(namesOf);
  const known = new Set(speaking.flatMap(({ own }) => [...own.keys()]));
  const patterns = new Set(speaking.flatMap(({ matched }) => [...matched.keys()]));
  const closing = schemasAt(parts, "unevaluatedProperties");
  return {
    required: new Set(parts.flatMap((part) => textsIn(part.required))),
    needs: needsOf(parts),
    properties: new Map([...known].map((name) => [name, node(speaking.map(({ own, matched, rest }) => own.get(name) ?? (matched.size > 0 || rest)))])),
    byPattern: new Map([...patterns].map((pattern) => [pattern, node(speaking.map(({ matched }) => matched.get(pattern) ?? true))])),
    rest: node([...speaking.map(({ rest }) => rest), ...(seesAll(parts) ? closing : [])]),
    names: node(schemasAt(parts, "propertyNames")),
    unknown: [
      ...(speaking.some((one) => speaking.some((other) => one !== other && entangled(one, other))) ? ["patternProperties"] : []),
      ...(closing.length > 0 && !(seesAll(parts) && !parts.some((part) => Object.hasOwn(part, "patternProperties"))) ? ["unevaluatedProperties"] : []),
    ],
  };
}

const speaksOfNames = (part: SchemaObject) => ["properties", "patternProperties", "additionalProperties"].some((keyword) => Object.hasOwn(part, keyword));

const namesOf = (part: SchemaObject) => ({
  own: new Map(schemasByName(part.properties)),
  matched: new Map(schemasByName(part.patternProperties)),
  rest: schemaAt(part, "additionalProperties") ?? true,
});

type Names = ReturnType<typeof namesOf>;

/** Patterns of one part, and a rest that speaks of the same names: which of them meet is not read here. */
const entangled = (one: Names, other: Names) => one.matched.size > 0 && (!isOpen(other.rest) || (!isOpen(one.rest) && other.own.size > 0));
const isOpen = (rest: Schema) => rest === true || (typeof rest === "object" && Object.keys(rest).length === 0);

/** The keyword sees the names beside it and below it: all of them where the first part holds it, and no condition and no other keyword for the rest adds to them. */
const seesAll = ([first, ...others]: readonly SchemaObject[]) =>
  first !== undefined && !others.some((part) => Object.hasOwn(part, "unevaluatedProperties")) && ![first, ...others].some((part) => ["if", "dependentSchemas", "additionalProperties", "anyOf", "oneOf"].some((keyword) => Object.hasOwn(part, keyword)));

function needsOf(parts: readonly SchemaObject[]) {
  const needs = new Map<string, Set<string>>();
  for (const part of parts) {
    if (!isObject(part.dependentRequired)) continue;
    for (const [name, others] of Object.entries(part.dependentRequired)) needs.set(name, new Set([...(needs.get(name) ?? []), ...textsIn(others)]));
  }
  return needs;
}
