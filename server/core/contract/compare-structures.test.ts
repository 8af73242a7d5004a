import { expect, test } from "vitest";
import { compareSchemas } from "./compare-schemas";
import type { Schema, SchemaObject } from "./schema";

type Row = [what: string, before: Schema, after: Schema, found: string];

const text = { type: "string" };
const number = { type: "number" };
const object = (properties: SchemaObject, more: SchemaObject = {}): SchemaObject => ({ type: "object", properties, ...more });
const closed = (properties: SchemaObject, more: SchemaObject = {}) => object(properties, { additionalProperties: false, ...more });
const list = (items: Schema, more: SchemaObject = {}): SchemaObject => ({ type: "array", items, ...more });
const all = (...names: string[]) => ({ required: names });
const form = (kind: string, more: SchemaObject = {}) => object({ kind: { const: kind }, ...more }, all("kind"));

const table: Row[] = [
  ["no longer required", object({ a: text }, all("a")), object({ a: text }), "breaking required a"],
  ["newly required", object({ a: text }), object({ a: text }, all("a")), "safe required a"],
  ["required though never described", object({}, all("a")), object({}), "breaking required a"],
  ["gone, and it was always there", closed({ a: text, b: text }, all("a", "b")), closed({ a: text }, all("a")), "breaking property b"],
  ["gone, and it might have been missing", closed({ a: text, b: text }), closed({ a: text }), "possibly breaking property b"],
  ["gone from an open object", object({ a: text, b: text }), object({ a: text }), "breaking property b"],
  ["no longer described, still required", object({ a: text }, all("a")), object({}, all("a")), "breaking property a"],
  ["new and optional in an open object", object({}), object({ a: text }), "safe property a"],
  ["new and always there in an open object", object({}), object({ a: text }, all("a")), "safe property a"],
  ["new and always there in a closed object", closed({ b: text }), closed({ b: text, a: text }, all("a")), "possibly breaking property a"],
  ["another name", closed({ a: text }, all("a")), closed({ b: text }, all("b")), "breaking property a; possibly breaking property b"],
  ["deep down", object({ a: object({ b: list(object({ c: text }, all("c"))) }) }), object({ a: object({ b: list(object({ c: text })) }) }), "breaking required a.b[].c"],
  ["a strange name", object({ "a b": text }), object({ "a b": number }), 'breaking type ["a b"]'],
  ["a name that objects have by themselves", object({ constructor: text }, all("__proto__")), object({ constructor: number }), "breaking type constructor; breaking required __proto__"],
  ["opened", closed({ a: text }), object({ a: text }), "breaking closed"],
  ["closed", object({ a: text }), closed({ a: text }), "safe closed"],
  ["other names held to a type", object({}, { additionalProperties: text }), object({}, { additionalProperties: true }), "breaking type *"],
  ["other names held to another type", object({}, { additionalProperties: text }), object({}, { additionalProperties: { ...text, maxLength: 3 } }), "safe maxLength *"],
  ["a described name among others of a type", object({}, { additionalProperties: text }), object({ a: number }, { additionalProperties: text }), "breaking type a"],
  ["fewer names at the least", object({}, { minProperties: 2 }), object({}, { minProperties: 1 }), "breaking minProperties"],
  ["as many names as are required anyway", object({}, { minProperties: 1 }), object({}, all("a")), "safe required a"],
  ["more names at the most", object({}, { maxProperties: 2 }), object({}, { maxProperties: 3 }), "breaking maxProperties"],
  ["names of a pattern of another type", object({}, { patternProperties: { "^x": text } }), object({}, { patternProperties: { "^x": number } }), "breaking type [/^x/]"],
  ["a pattern of names that goes", object({}, { patternProperties: { "^x": text } }), object({}), "breaking names [/^x/]"],
  ["a pattern of names that comes", object({}), object({}, { patternProperties: { "^x": text } }), "safe names [/^x/]"],
  ["a pattern of names let into a closed object", closed({}), closed({}, { patternProperties: { "^x": text } }), "breaking names [/^x/]"],
  ["a name that may or may not follow the pattern", closed({}, { patternProperties: { "^x": text } }), closed({ xa: number }, { patternProperties: { "^x": text } }), "possibly breaking property xa"],
  ["names of any length", object({}, { propertyNames: { maxLength: 3 } }), object({}), "breaking maxLength {name}"],
  ["names held shorter", object({}, { propertyNames: { maxLength: 3 } }), object({}, { propertyNames: { maxLength: 2 } }), "safe maxLength {name}"],
  ["one name no longer brings another", object({}, { dependentRequired: { a: ["b"] } }), object({}), "breaking needs a"],
  ["one name brings another, which is always there now", object({}, { dependentRequired: { a: ["b"] } }), object({}, all("b")), "safe required b"],
  ["what holds beside a name", object({}, { dependentSchemas: { a: all("b") } }), object({}), "possibly breaking needs a"],
  ["opened, in the words of unevaluated", object({ a: text }, { unevaluatedProperties: false }), object({ a: text }), "breaking closed"],
  ["closed in other words", object({ a: text }, { unevaluatedProperties: false }), closed({ a: text }), ""],
  ["unevaluated names beside forms", object({}, { anyOf: [object({ a: text })], unevaluatedProperties: false }), object({}, { anyOf: [object({ a: text })] }), "breaking closed; possibly breaking property a"],

  ["items of a wider type", list(text), list({ type: ["string", "null"] }), "breaking type []"],
  ["items of any type", list(text), { type: "array" }, "breaking type []"],
  ["more items", list(text, { maxItems: 3 }), list(text, { maxItems: 4 }), "breaking maxItems"],
  ["fewer items", list(text, { minItems: 3 }), list(text, { minItems: 2 }), "breaking minItems"],
  ["fewer at the most", list(text, { maxItems: 3 }), list(text, { maxItems: 2 }), "safe maxItems"],
  ["the same item twice", list(text, { uniqueItems: true }), list(text), "breaking unique"],
  ["one item at most, so never twice", list(text, { uniqueItems: true }), list(text, { maxItems: 1 }), "safe maxItems"],
  ["another first item", list(false, { prefixItems: [text, number] }), list(false, { prefixItems: [text, text] }), "breaking type [1]"],
  ["a third place", list(false, { prefixItems: [text] }), list(false, { prefixItems: [text, text] }), "breaking type [1]"],
  ["places that were items", list(text), list(text, { prefixItems: [text] }), ""],
  ["one that was promised inside", list(true, { contains: text }), list(true), "breaking contains"],
  ["one promised inside where all are of the kind", list(true, { contains: text }), list(text, { minItems: 1 }), "safe type []"],
  ["fewer promised inside", list(true, { contains: text, minContains: 2 }), list(true, { contains: text }), "breaking contains"],
  ["another promised inside", list(true, { contains: { const: "a" } }), list(true, { contains: { const: "b" } }), "possibly breaking contains"],

  ["a form more", { anyOf: [text, number] }, { anyOf: [text, number, { type: "null" }] }, "breaking forms"],
  ["a form less", { anyOf: [text, number] }, { anyOf: [text] }, "safe forms"],
  ["the order of forms", { anyOf: [text, number] }, { anyOf: [number, text] }, ""],
  ["forms said as types", { anyOf: [text, { type: "null" }] }, { type: ["string", "null"] }, ""],
  ["types said as forms", { type: ["string", "null"] }, { oneOf: [text, { type: "null" }] }, ""],
  ["a kind more", { oneOf: [form("a"), form("b")] }, { oneOf: [form("a"), form("b"), form("c")] }, "breaking forms"],
  ["a kind less", { oneOf: [form("a"), form("b")] }, { oneOf: [form("a")] }, "safe forms"],
  ["one kind says more", { oneOf: [form("a"), form("b")] }, { oneOf: [form("a"), form("b", { c: text })] }, "safe property c"],
  ["one kind says less", { oneOf: [form("a"), form("b", { c: text })] }, { oneOf: [form("a"), form("b")] }, "breaking property c"],
  ["kinds in other words", { oneOf: [form("a"), form("b")] }, { anyOf: [form("a"), form("b")] }, ""],
  ["forms that overlap", { oneOf: [{ minimum: 0 }, { maximum: 9 }] }, { oneOf: [{ minimum: 1 }, { maximum: 9 }] }, "possibly breaking forms"],
  ["free where forms were", { anyOf: [text, number] }, true, "breaking forms"],
  ["a condition that goes", { if: all("a"), then: all("b") }, {}, "possibly breaking condition"],
  ["a condition that comes", {}, { if: all("a"), then: all("b") }, "safe condition"],
  ["a condition that asks less", { type: "object", if: all("a"), then: all("b", "c") }, { type: "object", if: all("a"), then: all("b") }, "breaking required c"],
  ["what a condition asked is asked always", { type: "object", if: all("a"), then: all("b") }, object({}, all("b")), "safe required b"],

  ["merged in other words", { allOf: [object({ a: text }), all("a")] }, object({ a: text }, all("a")), ""],
  ["less of what is merged", { allOf: [{ ...text, maxLength: 3 }, { minLength: 1 }] }, { allOf: [{ ...text, maxLength: 3 }] }, "breaking minLength"],
  ["closed by one and described by another", { allOf: [closed({ a: text }), object({ b: text })] }, closed({ a: text }), ""],
  ["written out instead of referred to", { $ref: "#/$defs/a", $defs: { a: text } }, text, ""],
  ["changed where it is defined", { ...list({ $ref: "#/$defs/a" }), $defs: { a: text } }, { ...list({ $ref: "#/$defs/a" }), $defs: { a: number } }, "breaking type []"],
  ["a definition nobody uses", { ...text, $defs: { a: text } }, { ...text, $defs: { a: number } }, ""],
  ["held to more beside a reference", { $ref: "#/$defs/a", $defs: { a: text } }, { $ref: "#/$defs/a", maxLength: 3, $defs: { a: text } }, "safe maxLength"],
  ["found by its anchor", { $ref: "#it", $defs: { a: { $anchor: "it", ...text } } }, { $ref: "#it", $defs: { a: { $anchor: "it", ...number } } }, "breaking type"],
  ["going round in a circle", object({ next: { $ref: "#" }, a: text }), object({ next: { $ref: "#" }, a: number }), "breaking type a"],
  ["a reference to itself and nothing else", { $ref: "#" }, { $ref: "#", maxLength: 1 }, "safe maxLength"],
  ["forms of itself", { anyOf: [text, list({ $ref: "#" })] }, { anyOf: [number, list({ $ref: "#" })] }, "breaking forms"],
  ["the same thing outside", { $ref: "https://example.com/a" }, { $ref: "https://example.com/a", title: "x" }, ""],
  ["another thing outside", { $ref: "https://example.com/a" }, { $ref: "https://example.com/b" }, "possibly breaking reference"],
];

test.for(table)("%s", ([, before, after, found]) => {
  const changes = compareSchemas(before, after).map(({ verdict, kind, path }) => `${verdict} ${kind} ${path}`.trim());
  expect(changes.join("; ")).toBe(found);
});

test("more than anybody waits for is called undecided", () => {
  const crowd = (letter: string) => ({
    patternProperties: Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`^${letter}${at}`, text])),
    properties: Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`${letter}${at}`, {}])),
  });
  expect(compareSchemas(crowd("a"), crowd("b")).some(({ sentence }) => sentence.includes("too much to compare"))).toBe(true);
});
