import { describe, expect, test } from "vitest";
import { changeEvents, changeStates, isEnded, isUnderReview, next, verdictEvent, type ChangeEvent, type ChangeState } from "./states";

/** Written out once more by hand, so that a slip in the table is seen. */
const legal: [ChangeState, ChangeEvent, ChangeState][] = [
  ["draft", "open", "open"],
  ["draft", "close", "closed"],
  ["open", "approve", "approved"],
  ["open", "request changes", "changes_requested"],
  ["open", "release", "released"],
  ["open", "withdraw", "draft"],
  ["open", "close", "closed"],
  ["changes_requested", "approve", "approved"],
  ["changes_requested", "go stale", "open"],
  ["changes_requested", "release", "released"],
  ["changes_requested", "withdraw", "draft"],
  ["changes_requested", "close", "closed"],
  ["approved", "request changes", "changes_requested"],
  ["approved", "go stale", "open"],
  ["approved", "release", "released"],
  ["approved", "withdraw", "draft"],
  ["approved", "close", "closed"],
  ["closed", "reopen", "open"],
];

test.for(legal)("%s, %s: %s", ([state, event, then]) => {
  expect(next(state, event)).toBe(then);
});

const illegal = changeStates.flatMap((state) => changeEvents.filter((event) => !legal.some(([from, by]) => from === state && by === event)).map((event) => [state, event] as const));

test("of all moves thinkable, thirty can't be made", () => {
  expect(illegal).toHaveLength(changeStates.length * changeEvents.length - legal.length);
  expect(illegal).toHaveLength(30);
});

test.for(illegal)("%s, %s: never", ([state, event]) => {
  expect(next(state, event)).toBeUndefined();
});

test("what was released is never anything else again", () => {
  expect(changeEvents.filter((event) => next("released", event))).toEqual([]);
});

describe("what reviews say", () => {
  const wanted = ["open", "changes_requested", "approved"] as const;

  test("can always be followed while a Change is under review", () => {
    for (const state of changeStates.filter(isUnderReview)) {
      for (const to of wanted) {
        const event = verdictEvent(state, to);
        expect(event ? next(state, event) : state).toBe(to);
      }
    }
  });

  test("moves nothing that is a draft or has ended", () => {
    for (const state of ["draft", "released", "closed"] as const) {
      expect(isUnderReview(state)).toBe(false);
      for (const to of wanted) expect(next(state, verdictEvent(state, to) ?? "go stale")).toBeUndefined();
    }
  });
});

test("what has ended is what was released or closed", () => {
  expect(changeStates.filter(isEnded)).toEqual(["released", "closed"]);
});
