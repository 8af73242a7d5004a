import type { Json } from "#server/core/version/content";
import { isObject, type SchemaObject } from "./schema";

const most = { depth: 30, items: 500, names: 200 };

/** Proposes a schema that all the examples keep: what all of them have is promised, and nothing that only one of them is. */
export function inferSchema(examples: readonly Json[]): SchemaObject {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...schemaOf(examples, 0) };
}

function schemaOf(values: readonly Json[], depth: number): SchemaObject {
  const types = [...new Set(values.map(typeOf))].filter((type, _, all) => type !== "integer" || !all.includes("number"));
  const [type, ...others] = types;
  if (type === undefined || depth >= most.depth) return {};
  const [texts, lists, objects] = [values.filter((value) => typeof value === "string"), values.filter((value) => Array.isArray(value)), values.filter(isObject)];
  return {
    type: others.length > 0 ? types : type,
    ...(texts.length > 0 && formatOf(texts)),
    ...(objects.length > 0 && propertiesOf(objects, depth)),
    ...(lists.some((list) => list.length > 0) && { items: schemaOf(lists.flat().slice(0, most.items), depth + 1) }),
  };
}

function typeOf(value: Json) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function propertiesOf(objects: readonly SchemaObject[], depth: number): SchemaObject {
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))].slice(0, most.names);
  const valuesAt = (name: string) => objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name] ?? null] : []));
  const properties = Object.fromEntries(names.map((name) => [name, schemaOf(valuesAt(name), depth + 1)]));
  const required = names.filter((name) => objects.every((object) => Object.hasOwn(object, name)));
  return { properties, ...(required.length > 0 && { required }) };
}

/** Only formats that nobody writes by chance. */
const formats = {
  "date-time": /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  email: /^[a-z0-9][a-z0-9_+-]{0,60}(\.[a-z0-9_+-]{1,60}){0,5}@[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?(\.[a-z]{2,20}){1,3}$/i,
  uri: /^https?:\/\/[a-z0-9.-]{1,200}(\/[a-z0-9/._~-]{0,500})?$/i,
};

function formatOf(texts: readonly string[]): SchemaObject {
  const found = Object.entries(formats).find(([, pattern]) => texts.every((text) => pattern.test(text)));
  return found ? { format: found[0] } : {};
}
