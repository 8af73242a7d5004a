import { resolved, type Schema, type Schemas } from "./description";

/** What a schema takes, in a few words: "text, at most 40 characters". */
export function typeWords(given: Schema, schemas: Schemas): string {
  const { schema, name } = resolved(given, schemas);
  if (name) return name;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" · ");
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return choices.map((choice) => typeWords(choice, schemas)).filter((words, at, all) => all.indexOf(words) === at).join(" or ");
  const types = [schema.type ?? "any JSON"].flat();
  return [types.map((type) => wordFor(type, schema, schemas)).join(" or "), bounds(schema)].filter(Boolean).join(", ");
}

function wordFor(type: string, { items, format }: Schema, schemas: Schemas): string {
  if (type === "array") return items ? `list of ${typeWords(items, schemas)}` : "list";
  if (type === "string") return format ?? "string";
  return type;
}

function bounds({ minimum, maximum, maxLength, maxItems, default: usual }: Schema): string {
  return [
    minimum !== undefined && maximum !== undefined ? `${say(minimum)} to ${say(maximum)}` : minimum !== undefined ? `at least ${say(minimum)}` : maximum !== undefined ? `at most ${say(maximum)}` : "",
    maxLength === undefined ? "" : `at most ${say(maxLength)} characters`,
    maxItems === undefined ? "" : `at most ${say(maxItems)}`,
    usual === undefined || typeof usual === "object" ? "" : `usually ${JSON.stringify(usual)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

const say = (count: number) => count.toLocaleString("en");
