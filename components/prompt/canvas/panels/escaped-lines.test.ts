import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines, writeLines } from "./escaped-lines";

test("texts survive being written one a line", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "\\", "n", "\n", " "), minLength: 1 })), (texts) => {
      expect(readLines(writeLines(texts))).toEqual(texts);
    }),
  );
});

test("empty lines are no texts", () => {
  expect(readLines("\n\nEND\n\n\\n---\n")).toEqual(["END", "\n---"]);
});
