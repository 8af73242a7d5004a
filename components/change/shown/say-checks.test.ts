import { expect, test } from "vitest";
import { sayChecks } from "./say-checks";

test("how many stand how is said, the worst first", () => {
  expect(sayChecks(["holds", "holds", "read", "waits", "fails"])).toBe("1 fails, 1 to read, 1 waiting, 2 hold");
});

test("what did not run is not counted among what holds", () => {
  expect(sayChecks(["holds", "not run"])).toBe("1 did not run, 1 holds");
  expect(sayChecks([])).toBe("");
});
