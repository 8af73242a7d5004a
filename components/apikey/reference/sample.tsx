import { resolved, type Schema, type Schemas } from "./description";

const deepest = 6;

const byFormat: Record<string, string> = {
  uuid: "0198c0de-7f00-7000-8000-000000000000",
  "date-time": "2026-11-20T09:45:00.000Z",
  date: "2026-11-20",
  uri: "https://example.com",
  email: "ada@example.com",
};

/** A value that a schema takes: what has to be there, and little more. */
export function sampleOf(given: Schema, schemas: Schemas, depth = 0, name = ""): unknown {
  const { schema } = resolved(given, schemas);
  if (schema.examples?.length) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum?.length) return schema.enum[0];
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (choice) return sampleOf(choice, schemas, depth, name);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case "object":
      return depth > deepest ? {} : objectOf(schema, schemas, depth);
    case "array":
      return depth > deepest || !schema.items ? [] : [sampleOf(schema.items, schemas, depth + 1, name)];
    case "integer":
    case "number":
      return typeof schema.default === "number" ? schema.default : (schema.minimum ?? 1);
    case "boolean":
      return false;
    case "string":
      return byFormat[schema.format ?? ""] ?? (name || "text");
    default:
      return null;
  }
}

function objectOf({ properties = {}, required = [] }: Schema, schemas: Schemas, depth: number) {
  const wanted = required.length > 0 ? required : Object.keys(properties).slice(0, 3);
  return Object.fromEntries(wanted.map((name) => [name, sampleOf(properties[name] ?? {}, schemas, depth + 1, name)]));
}
