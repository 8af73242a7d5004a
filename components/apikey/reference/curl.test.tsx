import { expect, test } from "vitest";
import { curlOf } from "./curl";
import { operationsIn, type Description } from "./description";
import { sampleOf } from "./sample";

const description: Description = {
  servers: [{ url: "https://galley.example.com" }],
  components: { schemas: { Tree: { type: "object", required: ["name", "below"], properties: { name: { type: "string" }, below: { type: "array", items: { $ref: "#/components/schemas/Tree" } }, note: { type: "string" } } } } },
  paths: {
    "/api/v1/prompts/{key}/notes": {
      post: {
        operationId: "notes.create",
        tags: ["notes"],
        summary: "Note",
        "x-scope": "prompt.write",
        "x-scope-meaning": "Write",
        parameters: [
          { name: "key", in: "path", required: true, schema: { type: "string" } },
          { name: "when", in: "query", required: true, schema: { type: "string", format: "date" } },
          { name: "limit", in: "query", required: false, schema: { type: "integer" } },
        ],
        requestBody: { content: { "application/json": { schema: { type: "object", required: ["text"], properties: { text: { type: "string", examples: ["It's late"] } } } } } },
        responses: {},
      },
    },
  },
};

test("a call is written with all it needs, and in a form that a shell takes", () => {
  const [operation] = operationsIn(description);
  if (!operation) throw new Error("There is one operation.");
  expect(curlOf(operation, description.components.schemas, "https://galley.example.com")).toBe(
    [
      'curl -X POST "https://galley.example.com/api/v1/prompts/renewal-email/notes?when=2026-11-20" \\',
      '  -H "Authorization: Bearer $GALLEY_KEY" \\',
      '  -H "Content-Type: application/json" \\',
      `  -d '{\n  "text": "It'\\''s late"\n}'`,
    ].join("\n"),
  );
});

test("a sample of what holds itself ends", () => {
  const { schemas } = description.components;
  const sample = JSON.stringify(sampleOf({ $ref: "#/components/schemas/Tree" }, schemas));
  expect(sample).toMatch(/^\{"name":"name","below":\[\{"name":"name"/);
  expect(sample.length).toBeLessThan(500);
  expect(sample).not.toContain("note");
});

test("choices, constants and lists have samples too", () => {
  expect(sampleOf({ oneOf: [{ const: "a" }, { const: "b" }] }, {})).toBe("a");
  expect(sampleOf({ type: ["string", "null"], format: "uuid" }, {})).toMatch(/^[\da-f-]{36}$/);
  expect(sampleOf({ type: "array", items: { type: "integer", default: 50 } }, {})).toEqual([50]);
});
