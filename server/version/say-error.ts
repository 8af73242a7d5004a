import type { ErrorObject } from "ajv";

/** What Ajv found, in a sentence that names the place. */
export function sayError({ instancePath, keyword, params, message = "is not as it should be" }: ErrorObject, whole = "the output"): string {
  const where = placeOf(instancePath) || whole;
  return capital(`${said(where, keyword, params as Record<string, unknown>) ?? `${where} ${message}`}.`); // safe because Ajv's params have names
}

function said(where: string, keyword: string, params: Record<string, unknown>): string | undefined {
  const text = (name: string) => String(params[name]).slice(0, 100);
  const inside = (name: string) => (where.startsWith("the ") ? text(name) : `${where}.${text(name)}`);
  switch (keyword) {
    case "required":
      return `${inside("missingProperty")} is missing`;
    case "additionalProperties":
      return `${inside("additionalProperty")} is not a name that the schema knows`;
    case "unevaluatedProperties":
      return `${inside("unevaluatedProperty")} is not a name that the schema knows`;
    case "type":
      return `${where} is not ${[params.type].flat().map((type) => types[String(type)] ?? String(type)).join(" or ")}`;
    case "enum":
      return `${where} is none of ${[params.allowedValues].flat().slice(0, 8).map((value) => JSON.stringify(value)).join(", ")}`;
    case "const":
      return `${where} is not ${JSON.stringify(params.allowedValue).slice(0, 100)}`;
    case "pattern":
      return `${where} does not follow the pattern ${text("pattern")}`;
    case "format":
      return `${where} is not of the format ${text("format")}`;
    case "anyOf":
      return `${where} has none of the allowed forms`;
    case "oneOf":
      return params.passingSchemas === null ? `${where} has none of the allowed forms` : `${where} has more than one of the allowed forms, and exactly one may fit`;
    case "uniqueItems":
      return `${where} holds the same item twice`;
    case "false schema":
      return `${where} may not be there`;
    default:
      return undefined;
  }
}

const types: Record<string, string> = { string: "text", number: "a number", integer: "a whole number", boolean: "true or false", null: "null", array: "a list", object: "an object" };

/** `/lines/0/price` as a person writes it: `lines[0].price`. */
export function placeOf(pointer: string): string {
  if (!pointer.startsWith("/")) return pointer;
  const steps = pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.map((step, at) => (/^\d+$/.test(step) ? `[${step}]` : at === 0 ? step : `.${step}`)).join("").slice(0, 200);
}

const capital = (sentence: string) => (sentence.startsWith("the ") ? `T${sentence.slice(1)}` : sentence);
