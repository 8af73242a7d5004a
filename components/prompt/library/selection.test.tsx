import { expect, test } from "vitest";
import { allOrNone, among, extended, mostChosen, nothingChosen, toggled } from "./selection";

const order = ["a", "b", "c", "d", "e"];
const many = Array.from({ length: 300 }, (_, index) => `p${index}`);

test("a tick comes and goes", () => {
  const one = toggled(nothingChosen, "b");
  expect([...one.chosen]).toEqual(["b"]);
  expect([...toggled(one, "b").chosen]).toEqual([]);
});

test("a range goes from the last one touched, either way, and keeps what was ticked", () => {
  const from = toggled(toggled(nothingChosen, "e"), "c");
  expect([...extended(from, "a", order).chosen].sort()).toEqual(["a", "b", "c", "e"]);
  expect([...extended(extended(from, "a", order), "d", order).chosen].sort()).toEqual(order);
});

test("without a place to start from, one is ticked", () => {
  expect([...extended(nothingChosen, "c", order).chosen]).toEqual(["c"]);
  expect([...extended({ chosen: new Set(), anchor: "gone" }, "c", order).chosen]).toEqual(["c"]);
});

test("all, then none; never more than one act reaches", () => {
  const all = allOrNone(toggled(nothingChosen, "b"), order);
  expect([...all.chosen]).toEqual(order);
  expect(allOrNone(all, order)).toBe(nothingChosen);
  expect(allOrNone(nothingChosen, many).chosen.size).toBe(mostChosen);
  expect(extended({ chosen: new Set(), anchor: "p0" }, "p299", many).chosen.size).toBe(mostChosen);
});

test("what has left the list is not acted upon", () => {
  expect(among({ chosen: new Set(["a", "gone"]) }, [{ id: "a" }, { id: "b" }])).toEqual([{ id: "a" }]);
});
