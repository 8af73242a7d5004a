import { describe, expect, test } from "vitest";
import { readSchema, schemaText, shownText, unfenced } from "./schema-text";

describe("the text of a schema", () => {
  test("is read where it is an object, and else says why what was kept stays", () => {
    expect(readSchema(schemaText({ type: "object" }))).toEqual({ schema: { type: "object" } });
    for (const text of ["", "{", "[]", "true", "null", `{"a":"${"x".repeat(200_000)}"}`]) expect(readSchema(text)).toHaveProperty("problem");
  });

  test("stands as it was typed until something else is kept", () => {
    expect(shownText('{ "type":"object" }', { type: "object" })).toBe('{ "type":"object" }');
    expect(shownText('{ "type":', { type: "object" })).toBe('{ "type":');
    expect(shownText('{ "type":"object" }', { type: "array" })).toBe(schemaText({ type: "array" }));
  });

  test("is taken out of a fence, and left alone without one", () => {
    expect(unfenced('```json\n{"a":1}\n```\n')).toBe('{"a":1}');
    expect(unfenced('{"a":"```"}')).toBe('{"a":"```"}');
  });
});
