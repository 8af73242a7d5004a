import { expect, test } from "vitest";
import { pathTo, rowsOf, treeOf, withBelow } from "./tree";

const folder = (id: string, parentId: string | null, prompts = 0) => ({ id, name: id, parentId, prompts });
const folders = [folder("lifecycle", null, 1), folder("onboarding", "lifecycle", 2), folder("renewals", "lifecycle", 3), folder("late", "renewals", 4), folder("support", null)];

const names = (rows: { folder: { name: string } }[]) => rows.map(({ folder }) => folder.name);

test("a folder counts what lies in it and below", () => {
  const counts = Object.fromEntries(rowsOf(treeOf(folders), () => true).map(({ folder, count }) => [folder.name, count]));
  expect(counts).toEqual({ lifecycle: 10, onboarding: 2, renewals: 7, late: 4, support: 0 });
});

test("a closed folder hides all below it, opened ones too", () => {
  expect(names(rowsOf(treeOf(folders), () => false))).toEqual(["lifecycle", "support"]);
  expect(names(rowsOf(treeOf(folders), (id) => id === "renewals"))).toEqual(["lifecycle", "support"]);
  expect(names(rowsOf(treeOf(folders), (id) => id === "lifecycle"))).toEqual(["lifecycle", "onboarding", "renewals", "support"]);
});

test("a folder whose parent one can't see stands at the top", () => {
  expect(names(treeOf([folder("left", "unseen")]))).toEqual(["left"]);
});

test("the way down to a folder, and what lies below it", () => {
  expect(pathTo(folders, "late").map(({ name }) => name)).toEqual(["lifecycle", "renewals", "late"]);
  expect(pathTo(folders, undefined)).toEqual([]);
  expect([...withBelow(treeOf(folders), "renewals")]).toEqual(["renewals", "late"]);
});

test("a ring ends", () => {
  expect(pathTo([folder("a", "b"), folder("b", "a")], "a")).toHaveLength(2);
});
