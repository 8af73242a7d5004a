import { describe, expect, test } from "vitest";
import { usualTarget, type Past } from "./target";

/** "1 2 <1" is version 1, then 2, then a rollback to 1. */
function history(told: string): Past[] {
  return told.split(" ").map((word, at) => ({
    id: String(at),
    kind: word.startsWith("<") ? "rollback" : "promotion",
    versionId: word.replace("<", ""),
    replacesId: at > 0 ? String(at - 1) : null,
  }));
}

describe("what a rollback restores", () => {
  test.each<[string, string | undefined, string]>([
    ["1 2", "1", "the one before"],
    ["1 2 3", "2", "the one before, not the first"],
    ["1 2 <1", undefined, "nothing: all else was taken back"],
    ["1 2 3 <2", "1", "further back, and not what was taken back"],
    ["1 2 3 <2 <1", undefined, "nothing: a restored version that was taken back stays out"],
    ["1 2 <1 2", "1", "a version promoted again may be taken back again"],
    ["1 2 <1 2 3", "2", "a version promoted again stands again"],
    ["1 2 <1 <2", undefined, "nothing: both were taken back, and one may still be chosen"],
    ["1 1 2 2", "1", "something else, not the same again"],
    ["1", undefined, "nothing before the first"],
  ])("%s: %s (%s)", (told, expected) => {
    expect(usualTarget(history(told))?.versionId).toBe(expected);
  });

  test("nothing where nothing ever went live", () => {
    expect(usualTarget([])).toBeUndefined();
  });
});
