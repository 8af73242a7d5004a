import { expect, test } from "vitest";
import { compareSchemas } from "./compare-schemas";
import type { Schema } from "./schema";

type Row = [what: string, before: Schema, after: Schema, found: string];

const text = { type: "string" };
const number = { type: "number" };

/** What each says: the verdict, the kind of difference, and the path where it isn't the output itself. */
const table: Row[] = [
  ["nothing", text, { ...text }, ""],
  ["notes for people", { ...text, title: "A", description: "b", default: "c", examples: ["d"] }, { ...text, title: "X" }, ""],
  ["words nobody knows", { ...text, "x-ui": "big" }, { ...text, "x-ui": "small" }, ""],
  ["the order of keywords", { type: "string", maxLength: 5 }, { maxLength: 5, type: "string" }, ""],

  ["everything instead of text", text, true, "breaking type"],
  ["text instead of everything", true, text, "safe type"],
  ["the empty schema instead of true", true, {}, ""],
  ["nothing at all instead of text", text, false, "safe type"],
  ["text instead of nothing at all", false, text, "breaking type"],
  ["another type", text, number, "breaking type"],
  ["one type more", text, { type: ["string", "null"] }, "breaking type"],
  ["one type less", { type: ["string", "null"] }, text, "safe type"],
  ["the order of types", { type: ["string", "null"] }, { type: ["null", "string"] }, ""],
  ["null by the word of OpenAPI", text, { ...text, nullable: true }, "breaking type"],
  ["numbers instead of whole numbers", { type: "integer" }, number, "breaking type"],
  ["whole numbers instead of numbers", number, { type: "integer" }, "safe type"],
  ["both words for numbers instead of one", number, { type: ["number", "integer"] }, ""],
  ["a type that its values imply anyway", { ...text, enum: ["a", "b"] }, { enum: ["a", "b"] }, ""],

  ["a new value", { enum: ["a", "b"] }, { enum: ["a", "b", "c"] }, "breaking value"],
  ["a value less", { enum: ["a", "b"] }, { enum: ["a"] }, "safe value"],
  ["the order of values", { enum: ["a", "b"] }, { enum: ["b", "a"] }, ""],
  ["any text instead of some", { enum: ["a", "b"] }, text, "breaking value"],
  ["some texts instead of any", text, { enum: ["a", "b"] }, "safe value"],
  ["two values instead of one", { const: "a" }, { enum: ["a", "b"] }, "breaking value"],
  ["one value instead of two", { enum: ["a", "b"] }, { const: "a" }, "safe value"],
  ["another value", { const: 1 }, { const: 2 }, "breaking value"],
  ["a list of one for the one", { const: "a" }, { enum: ["a"] }, ""],
  ["null among the values", { enum: ["a"] }, { enum: ["a", null] }, "breaking type"],
  ["both truths instead of one", { const: true }, { type: "boolean" }, "breaking value"],
  ["both truths in other words", { type: "boolean" }, { enum: [true, false] }, ""],
  ["values that keep to the limits", { ...number, minimum: 0, maximum: 5 }, { enum: [0, 5] }, "safe value"],
  ["values beyond the limits", { ...number, minimum: 0, maximum: 5 }, { enum: [0, 6] }, "breaking maximum; safe value"],
  ["values that keep to the length", { ...text, maxLength: 3 }, { enum: ["abc", "🙂🙂🙂"] }, "safe value"],
  ["equal values spelt otherwise", { enum: [1, { a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }, 1.0] }, ""],

  ["a smaller minimum", { ...number, minimum: 5 }, { ...number, minimum: 4 }, "breaking minimum"],
  ["a greater minimum", { ...number, minimum: 5 }, { ...number, minimum: 6 }, "safe minimum"],
  ["no minimum", { ...number, minimum: 5 }, number, "breaking minimum"],
  ["a greater maximum", { ...number, maximum: 5 }, { ...number, maximum: 6 }, "breaking maximum"],
  ["a maximum where none was", number, { ...number, maximum: 6 }, "safe maximum"],
  ["the limit itself let in", { ...number, exclusiveMinimum: 0 }, { ...number, minimum: 0 }, "breaking minimum"],
  ["the limit itself shut out", { ...number, maximum: 9 }, { ...number, exclusiveMaximum: 9 }, "safe maximum"],
  ["above 0 and from 1, which whole numbers can't tell apart", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }, ""],
  ["a limit of numbers on what is text", { ...text, minimum: 5 }, text, ""],
  ["finer steps", { ...number, multipleOf: 10 }, { ...number, multipleOf: 5 }, "breaking step"],
  ["coarser steps", { ...number, multipleOf: 5 }, { ...number, multipleOf: 10 }, "safe step"],
  ["steps of a hundredth for steps of a tenth", { ...number, multipleOf: 0.1 }, { ...number, multipleOf: 0.01 }, "breaking step"],
  ["whole numbers, said as steps of one", { ...number, multipleOf: 1 }, { type: "integer" }, "safe type"],

  ["longer text", { ...text, maxLength: 60 }, { ...text, maxLength: 80 }, "breaking maxLength"],
  ["shorter text", { ...text, maxLength: 60 }, { ...text, maxLength: 40 }, "safe maxLength"],
  ["text of any length", { ...text, maxLength: 60 }, text, "breaking maxLength"],
  ["text that may be empty", { ...text, minLength: 1 }, text, "breaking minLength"],
  ["a least length of nothing", text, { ...text, minLength: 0 }, ""],
  ["a pattern that goes", { ...text, pattern: "^a" }, text, "breaking pattern"],
  ["a pattern that comes", text, { ...text, pattern: "^a" }, "safe pattern"],
  ["another pattern", { ...text, pattern: "^a" }, { ...text, pattern: "^[ab]" }, "possibly breaking pattern"],
  ["a pattern on listed values, which is never run", { ...text, pattern: "^a" }, { enum: ["ab"] }, "possibly breaking pattern; safe value"],
  ["a format that goes", { ...text, format: "date" }, text, "breaking format"],
  ["a format that comes", text, { ...text, format: "date" }, "safe format"],
  ["another format", { ...text, format: "date" }, { ...text, format: "date-time" }, "breaking format"],
  ["a format within the format", { ...text, format: "uri-reference" }, { ...text, format: "uri" }, "safe format"],
  ["a format around the format", { ...text, format: "email" }, { ...text, format: "idn-email" }, "breaking format"],
  ["a format nobody knows", { ...text, format: "tariff" }, { ...text, format: "rate" }, "possibly breaking format"],

  ["nothing but what not rules out", { not: { type: "null" } }, { type: "string" }, "safe type"],
  ["a not that goes", { ...text, not: { const: "n/a" } }, text, "breaking not"],
  ["a not that comes", text, { ...text, not: { const: "n/a" } }, "safe not"],
  ["a not that rules out more", { ...text, not: { const: "n/a" } }, { ...text, not: { enum: ["n/a", "-"] } }, "safe not"],
  ["a not that rules out less", { ...text, not: { enum: ["n/a", "-"] } }, { ...text, not: { const: "n/a" } }, "possibly breaking not"],
];

test.for(table)("%s", ([, before, after, found]) => {
  const changes = compareSchemas(before, after).map(({ verdict, kind, path }) => `${verdict} ${kind} ${path}`.trim());
  expect(changes.join("; ")).toBe(found);
});
