import { expect, test } from "vitest";
import { commonWay } from "./common-way";

const [development, staging, live] = [{ id: "d", name: "development" }, { id: "s", name: "staging" }, { id: "l", name: "live" }] as const;

test("only places that every prompt goes through are offered, in their order", () => {
  expect(commonWay([[development, staging, live], [staging, live]])).toEqual([staging, live]);
  expect(commonWay([[development, staging]])).toEqual([development, staging]);
});

test("prompts with ways of their own share none", () => {
  expect(commonWay([[development, staging], [live]])).toEqual([]);
  expect(commonWay([])).toEqual([]);
});
