import { expect, test } from "vitest";
import type { Json } from "./content";
import { isStorable, jsonValue } from "./json-value";

const nest = (depth: number): Json => (depth === 0 ? 1 : [nest(depth - 1)]);

test("JSON is read as deep as anybody writes it, and no deeper than can be walked", () => {
  expect(jsonValue.parse({ a: [1, "b", null, { c: true }] })).toEqual({ a: [1, "b", null, { c: true }] });
  expect(jsonValue.safeParse(nest(60)).success).toBe(true);
  expect(jsonValue.safeParse(nest(61)).success).toBe(false);
  expect(jsonValue.safeParse(nest(5000)).error?.issues[0]?.message).toContain("more than 60 deep");
});

test.for<[string, Json, boolean]>([
  ["a text", "a", true],
  ["a text that speaks of nulls", "\\u0000", true],
  ["a null", "a\0", false],
  ["a null behind a backslash", "\\\0", false],
  ["a null in a name", { "\0": 1 }, false],
  ["half a character", ["\ud800"], false],
  ["what is too deep to walk", nest(5000), false],
])("%s can be kept, or not", ([, value, storable]) => {
  expect(isStorable(value)).toBe(storable);
});
