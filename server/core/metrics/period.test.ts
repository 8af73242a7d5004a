import fc from "fast-check";
import { expect, test } from "vitest";
import { dayText } from "#server/core/run/day";
import { cut, dayFrom, daysOf, periodBefore, steps, type Period } from "./period";

const day = fc.integer({ min: 15_000, max: 30_000 });
const period = fc.tuple(day, fc.integer({ min: 0, max: 900 })).map(([from, more]): Period => ({ from, to: from + more }));

test("a day is read as it is written", () => {
  fc.assert(
    fc.property(day, (one) => {
      expect(dayFrom(dayText(one))).toBe(one);
    }),
  );
  expect(["2026-11-31", "2026-2-01", "2026-13-01", "yesterday", "", "2026-11-20T00:00Z"].map(dayFrom)).toEqual(Array.from({ length: 6 }));
  expect(dayFrom("2026-02-29")).toBeUndefined();
  expect(dayFrom("2028-02-29")).toBe(21_243);
});

test("the parts of a period are all of it, in order, and each once", () => {
  fc.assert(
    fc.property(period, fc.constantFrom(...steps), (whole, step) => {
      const parts = cut(whole, step);
      expect(parts.at(0)?.from).toBe(whole.from);
      expect(parts.at(-1)?.to).toBe(whole.to);
      parts.slice(1).forEach((part, at) => expect(part.from).toBe((parts[at]?.to ?? 0) + 1));
      expect(parts.every((part) => daysOf(part) >= 1 && daysOf(part) <= (step === "day" ? 1 : 7))).toBe(true);
    }),
  );
});

test("each week but the first begins on a Monday", () => {
  const isMonday = (one: number) => new Date(one * 86_400_000).getUTCDay() === 1;
  fc.assert(
    fc.property(period, (whole) => {
      expect(cut(whole, "week").slice(1).every(({ from }) => isMonday(from))).toBe(true);
    }),
  );
});

test("the period before is as long and ends right before", () => {
  fc.assert(
    fc.property(period, (whole) => {
      expect(daysOf(periodBefore(whole))).toBe(daysOf(whole));
      expect(periodBefore(whole).to + 1).toBe(whole.from);
    }),
  );
});
