import { describe, expect, test } from "vitest";
import { inOrder, pairIn, pairText } from "./pair";

test("an address is read back as it was written", () => {
  const pair = { before: "2.3.0", after: "2.3.1" };
  expect(pairIn(pairText(pair))).toEqual(pair);
  expect(pairIn(`0123abcd...${"f".repeat(64)}`)).toEqual({ before: "0123abcd", after: "f".repeat(64) });
});

describe("what is no pair is not found", () => {
  test.each(["2.3.0", "2.3.0..2.3.1", "2.3.0...", "...2.3.1", "2.3...2.4", "1.0.0...2.0.0...3.0.0", "newest...1.0.0", "abc...def"])("%s", (text) => {
    expect(pairIn(text)).toBeUndefined();
  });
});

test("the older stands first", () => {
  const [one, other] = [{ serial: 7, number: "1.10.0" }, { serial: 3, number: "1.9.0" }];
  expect(inOrder(one, other)).toEqual({ before: "1.9.0", after: "1.10.0" });
  expect(inOrder(other, one)).toEqual(inOrder(one, other));
});
