import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputTypes, type Input, type InputType, type Json } from "#server/core/version/content";
import { cellOf, problemOf, problemOfInput, readValue } from "./values";

const input = (type: InputType, more: Partial<Input> = {}): Input => ({ name: "it", type, required: true, untrusted: false, ...(type.endsWith("choice") ? { options: ["Fixed 12", "Tracker; 24"] } : {}), ...more });

describe("an input as declared", () => {
  test.for<[Partial<Input> & { type: InputType }, string | undefined]>([
    [{ type: "text", limits: { min: 0, max: 5 } }, undefined],
    [{ type: "choice", options: [] }, "nothing is offered"],
    [{ type: "choice", options: ["a", "a"] }, "“a” twice"],
    [{ type: "text", options: ["a"] }, "is no choice"],
    [{ type: "number", limits: { min: 2, max: 1 } }, "which nothing can be"],
    [{ type: "text", limits: { min: -1 } }, "whole numbers"],
    [{ type: "list", limits: { max: 1.5 } }, "whole numbers"],
    [{ type: "number", limits: { min: -1.5 } }, undefined],
    [{ type: "boolean", limits: { min: 1 } }, "smallest or largest"],
    [{ type: "number", limits: { earliest: "2026-01-01" } }, "is no date"],
    [{ type: "date", limits: { earliest: "2026-02-29" } }, "no day of the calendar"],
    [{ type: "date", limits: { earliest: "2026-02-02", latest: "2026-02-01" } }, "which no day does"],
    [{ type: "date", limits: { earliest: "2024-02-29", latest: "2026-02-01" } }, undefined],
    [{ type: "number", default: "6" }, "The default does not fit: “it” is a number"],
    [{ type: "number", limits: { max: 5 }, example: 6 }, "The example does not fit: “it” is at most 5"],
    [{ type: "choice", default: "Variable" }, "one of “Fixed 12”"],
    [{ type: "multi_choice", default: ["Fixed 12"], required: false }, undefined],
  ])("%o", ([{ type, ...more }, problem]) => {
    const said = problemOfInput(input(type, more));
    if (problem === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(problem);
  });
});

describe("what a person types", () => {
  test.for<[InputType, string, Json | undefined]>([
    ["text", " as it is ", " as it is "],
    ["text", "", undefined],
    ["number", " -1250.5 ", -1250.5],
    ["number", " ", undefined],
    ["boolean", "TRUE", true],
    ["boolean", "No", false],
    ["choice", "fixed 12 ", "Fixed 12"],
    ["multi_choice", '["Tracker; 24"]', ["Tracker; 24"]],
    ["list", "a; b\n\nc", ["a", "b", "c"]],
    ["list", "[not json", ["[not json"]],
    ["date", "2026-11-20", "2026-11-20"],
    ["json", '{"a": [1]}', { a: [1] }],
  ])("for %s: %o", ([type, cell, value]) => {
    expect(readValue(input(type), cell)).toEqual({ value });
  });

  test.for<[InputType, string, string]>([
    ["number", "1,250", "plain dot"],
    ["number", "eighty-six", "“eighty-six” was given"],
    ["boolean", "perhaps", "yes or no"],
    ["json", "{a: 1}", "is JSON"],
    ["text", "x".repeat(100_001), "at most 100,000 characters"],
  ])("for %s, %o is refused", ([type, cell, problem]) => {
    expect(readValue(input(type), cell)).toEqual({ problem: expect.stringContaining(problem) as string });
  });
});

const item = fc.string({ unit: fc.constantFrom("a", ";", "\n", " ", "[", '"', "é"), maxLength: 6 });
const anyOf: Record<InputType, fc.Arbitrary<Json>> = {
  text: item,
  long_text: item,
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  boolean: fc.boolean(),
  choice: fc.constantFrom("Fixed 12", "Tracker; 24"),
  multi_choice: fc.subarray(["Fixed 12", "Tracker; 24"]),
  list: fc.array(item, { maxLength: 4 }),
  date: fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  json: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
};

test.for(inputTypes)("a cell of %s reads as what was written", (type) => {
  fc.assert(
    fc.property(anyOf[type], (value) => {
      const declared = input(type, { required: false });
      expect(problemOf(declared, value)).toBeUndefined();
      const nothing = type !== "json" && (value === "" || (Array.isArray(value) && value.length === 0));
      expect(readValue(declared, cellOf(declared, value))).toEqual({ value: nothing ? undefined : value });
    }),
  );
});
