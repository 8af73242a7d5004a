import { expect, test } from "vitest";
import { sayOutcome } from "./say-outcome";

test("a part is a share with its interval and what it was counted from", () => {
  expect(sayOutcome({ value: 339, of: 5386 })).toEqual({ figure: "6.3 %", counted: "339 of 5,386", interval: "5.7 to 7 %" });
});

test("a value of its own is only that", () => {
  expect(sayOutcome({ value: 1234.567, of: null })).toEqual({ figure: "1,234.57" });
});

test("a part that was not counted in whole things has no interval", () => {
  expect(sayOutcome({ value: 2.5, of: 10 })).toEqual({ figure: "25 %", counted: "2.5 of 10" });
});
