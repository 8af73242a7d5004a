import fc from "fast-check";
import { expect, test } from "vitest";
import { fragmentsOf } from "./fragments";

test("a pasted text is looked for by its longest lines", () => {
  expect(fragmentsOf("Hi,\n\nYour bill covers 62 days instead of 31.\r\nThe price has not changed.\nBye")).toEqual(["Your bill covers 62 days instead of 31.", "The price has not changed."]);
});

test("a short text is looked for as it is, and nothing by nothing", () => {
  expect(fragmentsOf(" Hello \nyou")).toEqual(["Hello"]);
  expect(fragmentsOf(" \n ")).toEqual([]);
});

test("a long line is cut between words", () => {
  const [found = ""] = fragmentsOf(`${"word ".repeat(60)}end`);
  expect(found).toMatch(/^(word )+word$/);
  expect(found.length).toBeLessThanOrEqual(160);
});

test("each stretch stands in the text, is short enough and made of whole characters", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "word ", "Krümel", "🥐", "👩‍🍳", ".", " ", "\n", "\r\n"), { maxLength: 500 }), (parts) => {
      const text = parts.join("");
      for (const found of fragmentsOf(text)) {
        expect(text).toContain(found);
        expect(found.length).toBeLessThanOrEqual(160);
        expect(found.length).toBeGreaterThan(0);
        expect(found.isWellFormed()).toBe(true);
      }
    }),
  );
});
