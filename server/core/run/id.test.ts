import { expect, test } from "vitest";
import { isId } from "./id";

test.each([
  ["019bd2a4-7c00-7abc-8def-0123456789ab", true],
  ["019BD2A4-7C00-7ABC-8DEF-0123456789AB", false],
  ["019bd2a47c007abc8def0123456789ab", false],
  ["{019bd2a4-7c00-7abc-8def-0123456789ab}", false],
  ["019bd2a4-7c00-7abc-8def-0123456789ab\n", false],
  ["order-7", false],
  ["", false],
])("%j has the shape of an id: %s", (word, is) => {
  expect(isId(word)).toBe(is);
});
