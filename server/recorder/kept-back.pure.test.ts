import { expect, test } from "vitest";
import { keptBack } from "./items";

/** As make_run_parts makes them: of this month and the fourteen before it. */
const firstPart = (now: Date) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 14, 1);

test("on no day a time is taken for which there is no part", () => {
  const days = Array.from({ length: 4 * 366 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
  expect(days.filter((now) => now.getTime() - keptBack < firstPart(now))).toEqual([]);
});
