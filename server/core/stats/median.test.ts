import { expect, test } from "vitest";
import { median } from "./median";

test.for([
  [[], undefined],
  [[7], 7],
  [[1, 2], 1.5],
  [[30, 1, 4], 4],
  [[10, 9, 100, 2], 9.5],
] as const)("of %o it is %o", ([values, middle]) => {
  expect(median(values)).toBe(middle);
});
