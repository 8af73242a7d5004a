import { describe, expect, test } from "vitest";
import { filtersIn, questionFor, searchFor } from "./filters";

const who = "01997c1e-0000-7000-8000-000000000001";

test("an address is read back as it was written", () => {
  const filters = { who, what: "team.place-member", text: "Mei & Ravi", from: "2026-11-01", to: "2026-11-20", before: "120" };
  expect(filtersIn(Object.fromEntries(new URLSearchParams(searchFor(filters))))).toEqual(filters);
  expect(searchFor({})).toBe("");
});

describe("what is no filter is passed over", () => {
  test.each([[{ who: "everyone" }], [{ from: "yesterday" }], [{ before: "-1" }], [{ text: " " }], [{ what: ["a", "b"] }], [{ text: "x".repeat(101) }], [{ colour: "red" }]])("%j", (params) => {
    expect(filtersIn(params)).toEqual({});
  });
});

test("days are whole, and the last one counts", () => {
  const { from, to } = questionFor({ from: "2026-11-20", to: "2026-11-20" });
  expect(from).toEqual(new Date("2026-11-20T00:00:00Z"));
  expect(to).toEqual(new Date("2026-11-21T00:00:00Z"));
  expect(questionFor({ from: "2026-13-45" }).from).toBeUndefined();
});
