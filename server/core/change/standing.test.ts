import { describe, expect, test } from "vitest";
import { changesWanted, isStale, standingOf, verdicts, type Said } from "./standing";

const at = (minute: number) => new Date(2026, 10, 20, 9, minute);
const said = (reviewerId: string, verdict: Said["verdict"], minute: number, ...versionIds: string[]): Said => ({ reviewerId, verdict, at: at(minute), versionIds });

test("a review is stale once one of the texts is another than it read", () => {
  expect(isStale({ versionIds: ["a", "b"] }, ["a", "b"])).toBe(false);
  expect(isStale({ versionIds: ["a", "b", "c"] }, ["a", "b"])).toBe(false);
  expect(isStale({ versionIds: ["a", "b"] }, ["a", "b2"])).toBe(true);
  expect(isStale({ versionIds: [] }, ["a"])).toBe(true);
});

test("of each the newest verdict counts, in whatever order they come; a comment is none", () => {
  const all = [said("mei", "request_changes", 5, "a"), said("mei", "approve", 3, "a"), said("mei", "comment", 9, "a"), said("ben", "comment", 1, "a")];
  expect([...verdicts(all)].map(([id, { verdict }]) => [id, verdict])).toEqual([["mei", "request_changes"]]);
});

describe("somebody who was asked", () => {
  test.for<[Said | undefined, string]>([
    [undefined, "waiting"],
    [said("mei", "approve", 5, "a"), "approved"],
    [said("mei", "request_changes", 5, "a"), "changes_requested"],
    [said("mei", "approve", 5, "before"), "stale"],
    [said("mei", "approve", 1, "a"), "waiting"],
  ])("%o: %s", ([one, standing]) => {
    expect(standingOf(one, ["a"], at(2))).toBe(standing);
  });
});

describe("changes are wanted", () => {
  test("as long as one who read it as it is says so", () => {
    expect(changesWanted([said("mei", "approve", 1, "a"), said("ben", "request_changes", 2, "a")], ["a"])).toBe(true);
    expect(changesWanted([said("ben", "request_changes", 2, "a"), said("ben", "approve", 3, "a")], ["a"])).toBe(false);
    expect(changesWanted([said("ben", "request_changes", 2, "before")], ["a"])).toBe(false);
    expect(changesWanted([said("ben", "comment", 2, "a")], ["a"])).toBe(false);
  });
});
