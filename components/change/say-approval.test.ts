import { expect, test } from "vitest";
import { sayAllPrompts, sayPrompts, sayWill, sayWont } from "./say-approval";

const facts = { prompts: 2, environment: "production", given: 1, needed: 2, whenReady: false };

test("approving says as which of how many it will count", () => {
  expect(sayWill(facts)).toBe("count as the second approval of two.");
  expect(sayWill({ ...facts, given: 0, needed: 1 })).toBe("count as the one approval it takes.");
  expect(sayWill({ ...facts, given: 10, needed: 12 })).toBe("count as the 11th approval of 12.");
});

test("one approval more than are needed is not called the third of two", () => {
  expect(sayWill({ ...facts, given: 2 })).toBe("count beside the two it takes and has.");
  expect(sayWill({ ...facts, given: 0, needed: 0 })).toBe("say that you have read it; no approval is needed there.");
});

test("only what shall be released by itself is said to be", () => {
  expect(sayWill({ ...facts, whenReady: true })).toBe("count as the second approval of two, and release both prompts to production once every gate there is lit.");
  expect(sayWont(facts)).toContain("release anything by itself");
  expect(sayWont({ ...facts, whenReady: true })).toBe("cover later edits, or skip a gate.");
});

test("prompts are counted in words as long as words are short", () => {
  expect([1, 2, 3, 40].map(sayPrompts)).toEqual(["one prompt", "two prompts", "three prompts", "40 prompts"]);
  expect([1, 2, 3].map(sayAllPrompts)).toEqual(["the prompt", "both prompts", "all three prompts"]);
});
