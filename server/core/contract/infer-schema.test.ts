import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "#server/core/version/content";
import { inferSchema } from "./infer-schema";

const ajv = new Ajv2020({ strict: false, ownProperties: true, formats: fullFormats });

describe("a schema proposed from examples", () => {
  test("promises what the example has", () => {
    const { $schema, ...schema } = inferSchema([{ subject: "Your tariff", sent: "2026-11-20", lines: [{ price: 1 }, { price: 2.5, note: null }], empty: [] }]);
    expect($schema).toContain("2020-12");
    expect(schema).toEqual({
      type: "object",
      properties: {
        subject: { type: "string" },
        sent: { type: "string", format: "date" },
        lines: { type: "array", items: { type: "object", properties: { price: { type: "number" }, note: { type: "null" } }, required: ["price"] } },
        empty: { type: "array" },
      },
      required: ["subject", "sent", "lines", "empty"],
    });
  });

  test.for<[string, string | undefined]>([
    ["2026-11-20T09:30:00Z", "date-time"],
    ["2026-11-20T09:30", undefined],
    ["2026-13-01", undefined],
    ["mei@larkfield.example", "email"],
    ["mei at larkfield", undefined],
    ["https://larkfield.example/tariffs", "uri"],
    ["123e4567-e89b-12d3-a456-426614174000", "uuid"],
  ])("sees the format of %s", ([text, format]) => {
    expect(inferSchema([text]).format).toBe(format);
  });

  test("is kept by all of them", () => {
    const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>; // safe because JSON is what it makes
    fc.assert(
      fc.property(fc.array(json, { minLength: 1, maxLength: 4 }), (examples) => {
        const read = JSON.parse(JSON.stringify(examples)) as Json[]; // safe because it was written a word before
        const valid = ajv.compile(inferSchema(read));
        expect(read.filter((example) => !valid(example))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("of nothing promises nothing, and of a deep one stops in time", () => {
    expect(Object.keys(inferSchema([]))).toEqual(["$schema"]);
    let deep: Json = 1;
    for (let depth = 0; depth < 2000; depth += 1) deep = [deep];
    expect(JSON.stringify(inferSchema([deep])).length).toBeLessThan(2000);
  });
});
