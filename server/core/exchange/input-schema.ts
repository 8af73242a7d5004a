import { inputNamePattern } from "#server/core/version/bounds";
import type { Input, InputType, Json, Limits } from "#server/core/version/content";
import { isFromOutside } from "./guess-input";
import { listOf, memberOf, numberOf, said, textOf, textsOf, valuesOf, type Values } from "./values";

/** Inputs as the properties of a JSON Schema, in their order; what it has no word for is an x- of ours. */
export function schemaSaid(inputs: readonly Input[]): Values {
  const required = inputs.filter((input) => input.required).map(({ name }) => name);
  return { type: "object", properties: Object.fromEntries(inputs.map((input) => [input.name, propertySaid(input)])), ...(required.length ? { required } : {}) };
}

const shapes: Record<InputType, Values> = {
  text: { type: "string" },
  long_text: { type: "string", "x-long": true },
  number: { type: "number" },
  boolean: { type: "boolean" },
  choice: { type: "string" },
  multi_choice: { type: "array" },
  list: { type: "array", items: { type: "string" } },
  date: { type: "string", format: "date" },
  json: {},
};

function propertySaid({ type, help, unit, options, limits, example, untrusted, ...input }: Input): Values {
  const [least, most] = type === "number" ? ["minimum", "maximum"] : type === "list" || type === "multi_choice" ? ["minItems", "maxItems"] : ["minLength", "maxLength"];
  return said({
    ...shapes[type],
    ...(type === "choice" ? { enum: options ?? [] } : type === "multi_choice" ? { items: { type: "string", enum: options ?? [] } } : {}),
    description: help,
    ...(limits ? { [least]: limits.min, [most]: limits.max, "x-earliest": limits.earliest, "x-latest": limits.latest } : {}),
    default: input.default,
    examples: example === undefined ? undefined : [example],
    "x-unit": unit,
    "x-untrusted": untrusted,
  });
}

/** Reads the properties of any schema of an object. What is no name of an input is left to the notes. */
export function inputsHeard(schema: Values, notes: string[]): Input[] {
  const required = new Set(textsOf(memberOf(schema, "required")));
  return Object.entries(valuesOf(memberOf(schema, "properties"))).flatMap(([name, property]) => {
    if (inputNamePattern.test(name)) return [inputHeard(name, valuesOf(property), required.has(name))];
    notes.push(`“${name}” is no name of an input here, so it was left out: a name starts with a letter and is made of letters, digits and underscores.`);
    return [];
  });
}

function inputHeard(name: string, property: Values, required: boolean): Input {
  const get = (word: string) => memberOf(property, word);
  const items = valuesOf(get("items"));
  const options = textsOf(get("enum") ?? memberOf(items, "enum"));
  const help = textOf(get("description"));
  const unit = textOf(get("x-unit"));
  const limits = limitsHeard(property);
  const [example] = listOf(get("examples"));
  const untrusted = get("x-untrusted");
  return {
    name,
    type: typeHeard(property, items, options),
    required,
    untrusted: typeof untrusted === "boolean" ? untrusted : isFromOutside(name),
    ...(help === undefined ? {} : { help }),
    ...(unit === undefined ? {} : { unit }),
    ...(options.length ? { options } : {}),
    ...(Object.keys(limits).length ? { limits } : {}),
    ...kept("default", get("default")),
    ...kept("example", example ?? get("example")),
  };
}

function typeHeard(property: Values, items: Values, options: string[]): InputType {
  const type = [memberOf(property, "type")].flat().find((one) => one !== "null");
  if (type === "array") return options.length ? "multi_choice" : memberOf(items, "type") === "string" ? "list" : "json";
  if (options.length) return "choice";
  if (type === "number" || type === "integer") return "number";
  if (type === "boolean") return "boolean";
  if (type !== "string") return "json";
  if (memberOf(property, "format") === "date") return "date";
  return memberOf(property, "x-long") === true ? "long_text" : "text";
}

function limitsHeard(property: Values): Limits {
  const first = (...words: string[]) => words.map((word) => numberOf(memberOf(property, word))).find((value) => value !== undefined);
  return said({
    min: first("minimum", "minLength", "minItems"),
    max: first("maximum", "maxLength", "maxItems"),
    earliest: textOf(memberOf(property, "x-earliest")),
    latest: textOf(memberOf(property, "x-latest")),
  }); // safe because each word was read by its type
}

const kept = <N extends string>(name: N, value: Json | undefined) => (value === undefined ? {} : { [name]: value });
