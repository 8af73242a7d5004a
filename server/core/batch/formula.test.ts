import { expect, test } from "vitest";
import { guarded, unguarded } from "./formula";

test.for(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠SUM(A1)", "'=1"])("%j runs nowhere, and is read again as it was", (cell) => {
  expect(guarded(cell)).toBe(`'${cell}`);
  expect(unguarded(guarded(cell))).toBe(cell);
});

test("what is none stays as it is", () => {
  for (const cell of ["", "Ada", "1 = 1", "'quoted'"]) expect(unguarded(guarded(cell))).toBe(cell);
});
