import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "#server/core/version/content";
import { compareSchemas } from "./compare-schemas";
import { isObject, type Schema, type SchemaObject } from "./schema";

const small = fc.integer({ min: 0, max: 3 });
const name = fc.constantFrom("a", "b");
const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");
const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.constantFrom<Json>(null, true, 0, 1, 2, 0.5, "", "x", "yy"), fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { maxKeys: 3, noNullPrototype: true })),
})).value;

const keywords = (schema: fc.Arbitrary<Schema>): Record<string, fc.Arbitrary<unknown>> => {
  const some = fc.array(schema, { minLength: 1, maxLength: 2 });
  const named = (names: fc.Arbitrary<string>) => fc.dictionary(names, schema, { maxKeys: 2, noNullPrototype: true });
  return {
    ...{ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })), enum: fc.uniqueArray(fc.constantFrom<Json>(null, true, 0, 1, "x", "yy"), { minLength: 1 }), const: value },
    ...{ minimum: small, exclusiveMaximum: small, multipleOf: fc.constantFrom(0.5, 1, 2), minLength: small, maxLength: small },
    ...{ properties: named(name), required: fc.uniqueArray(name), additionalProperties: schema, propertyNames: schema, patternProperties: named(fc.constantFrom("^a", "c")) },
    ...{ minProperties: small, maxProperties: small, dependentRequired: fc.constantFrom({ a: ["b"] }, { b: ["c"] }), dependentSchemas: named(name), unevaluatedProperties: schema },
    ...{ items: schema, prefixItems: some, minItems: small, maxItems: small, uniqueItems: fc.boolean(), contains: schema, minContains: small, maxContains: small, unevaluatedItems: schema },
    ...{ anyOf: some, oneOf: some, allOf: some, not: schema, if: schema, then: schema, else: schema },
  };
};

const { schema } = fc.letrec<{ schema: Schema; object: SchemaObject }>((tie) => ({
  schema: fc.oneof({ maxDepth: 3, depthSize: "small" }, fc.constantFrom<Schema>(true, false, { type: "string" }, { const: 1 }, { const: "x" }), tie("object")),
  object: fc.array(fc.oneof(...Object.entries(keywords(tie("schema"))).map(([keyword, given]) => given.map((value) => [keyword, value] as const))), { maxLength: 4 }).map(Object.fromEntries) as fc.Arbitrary<SchemaObject>, // safe because the entries are keywords and JSON
}));

const edited = fc.tuple(schema, schema, fc.nat()).map(([before, other, at]): [Schema, Schema] => {
  if (!isObject(before) || !isObject(other)) return [before, other];
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(other)])];
  const keyword = keywords[at % Math.max(1, keywords.length)] ?? "type";
  const { [keyword]: gone, ...rest } = before;
  return [before, other[keyword] === undefined ? rest : { ...rest, [keyword]: other[keyword] }];
});

const values = fc.sample(value, { numRuns: 300, seed: 1 });
const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });

/** Ajv stumbles over some schemas with evaluated names; what it can't judge proves nothing. */
function judge(schema: Schema) {
  const validate = ajv.compile(schema);
  return (value: Json) => {
    try {
      return validate(value);
    } catch {
      return undefined;
    }
  };
}

describe("two schemas", () => {
  test("that say the same differ in nothing, however they are written", () => {
    fc.assert(
      fc.property(schema, (one) => {
        fc.pre(!/unevaluated|patternProp/.test(JSON.stringify(one))); // they see only what lies beside them
        expect(compareSchemas(one, { allOf: [one], title: "The same" })).toEqual([]);
        expect(compareSchemas({ $ref: "#/$defs/it", $defs: { it: one } }, one)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("of which the newer breaks nothing let no value through that the older refused", () => {
    let met = 0;
    fc.assert(
      fc.property(edited, ([before, after]) => {
        fc.pre(!JSON.stringify(after).includes("prefixItems") || !JSON.stringify(after).includes("contains")); // Ajv lets [] through where both are
        if (compareSchemas(before, after).some(({ verdict }) => verdict !== "safe")) return;
        const [old, young] = [judge(before), judge(after)];
        const through = values.filter((value) => young(value) === true);
        met += through.length;
        expect(through.filter((value) => old(value) === false)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(met).toBeGreaterThan(200);
  });

  test("of which one requires one more name of a closed object: that alone never surely breaks", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), schema, { noNullPrototype: true }), schema, (properties, added) => {
        const before = { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
        const after = { ...before, properties: { ...properties, "new one": added }, required: [...before.required, "new one"] };
        expect(compareSchemas(before, after).filter(({ verdict }) => verdict === "breaking")).toEqual([]);
      }),
    );
  });

  test("are told apart in sentences", () => {
    const price = { type: "number", minimum: 0, maximum: 100 };
    const before = { type: "object", properties: { subject: { type: "string", maxLength: 60 }, tone: { enum: ["warm", "plain"] }, lines: { type: "array", items: { type: "object", properties: { price }, required: ["price"] } } }, required: ["subject", "lines"] };
    const after = { type: "object", properties: { subject: { type: "string" }, tone: { enum: ["warm", "plain", "sharp"] }, lines: { type: ["array", "null"], items: { type: "object", properties: { price: { ...price, maximum: 500 } } } } }, required: ["subject", "lines", "tone"] };
    expect(compareSchemas(before, after).map(({ sentence }) => sentence)).toEqual([
      "subject no longer has at most 60 characters: any number may come.",
      'tone may now also be "sharp".',
      "lines may now also be null.",
      "lines[].price is no longer guaranteed: it may be missing.",
      "lines[].price may now be greater: it is at most 500 instead of at most 100.",
      "tone is now always there.",
    ]);
    expect(compareSchemas({ type: "string" }, { type: "integer" })[0]?.sentence).toBe("The output is now a whole number instead of text.");
  });

  test("that fold into each other a million times over are still compared", () => {
    const folded = (last: Schema): Schema => {
      const deeper = (depth: number): Schema => ({ $ref: `#/$defs/d${depth + 1}` });
      const level = (depth: number): Schema => (depth === 19 ? last : { anyOf: [{ type: "array", items: deeper(depth) }, { type: "object", additionalProperties: deeper(depth) }] });
      return { $ref: "#/$defs/d0", $defs: Object.fromEntries(Array.from({ length: 20 }, (_, depth) => [`d${depth}`, level(depth)])) };
    };
    expect(compareSchemas(folded({ type: "string" }), folded({ type: "number" })).some(({ verdict }) => verdict === "breaking")).toBe(true);
  });
});
