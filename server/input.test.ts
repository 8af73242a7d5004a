import { expect, test } from "vitest";
import { nameOf, parsed } from "./input";

test.each(["Ada Byron", "  Ada ", "Łukasz Żółć", "محمد", "علی‌رضا", "O’Neill, J. (R&D) <3", "👩‍🚀 Crew"])("%j is a name", (name) => {
  expect(parsed(nameOf(60), name)).toBe(name.trim());
});

test.each([
  ["of two lines", "Ada\nSubject: hello"],
  ["that steers a terminal", "\u001b]0;gone\u0007"],
  ["that PostgreSQL refuses", "Ada\0"],
  ["that is half a character", "Ada\ud800!"],
  ["that turns the reading round", "Ada \u202enimda"],
  ["with a line separator", "Ada\u2028Byron"],
])("a name %s is refused", (_what, name) => {
  expect(() => parsed(nameOf(60), name)).toThrow("A name is one line of letters, digits and signs. Nothing was changed");
});

test("a name is neither empty nor endless", () => {
  expect(() => parsed(nameOf(60), " ")).toThrow("Give a name");
  expect(() => parsed(nameOf(60), "a".repeat(61))).toThrow("A name has at most 60 characters");
});
