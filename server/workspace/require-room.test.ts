import { expect, test } from "vitest";
import { requireRoom } from "./require-room";

test("a full workspace says so before it grows", () => {
  expect(() => requireRoom("teams", 499)).not.toThrow();
  expect(() => requireRoom("members", 5000)).toThrow("A workspace has at most 5,000 members, and this one has as many. Nothing was changed; remove some that are no longer needed.");
});
