import fc from "fast-check";
import { expect, test } from "vitest";
import { byDay } from "./by-day";

const now = new Date("2026-11-20T09:00:00Z");
const named = (zone: string, ...moments: string[]) => byDay(moments.map((at) => ({ createdAt: new Date(at) })), now, zone).map(({ name, lines }) => [name, lines.length]);

test("days are called as people call them", () => {
  expect(named("UTC", "2026-11-20T08:00:00Z", "2026-11-20T00:00:00Z", "2026-11-19T23:59:00Z", "2026-11-14T12:00:00Z", "2025-12-31T12:00:00Z")).toEqual([
    ["Today", 2],
    ["Yesterday", 1],
    ["Saturday 14 November", 1],
    ["Wednesday 31 December 2025", 1],
  ]);
});

test("days begin where the page's clocks say", () => {
  expect(named("Asia/Tokyo", "2026-11-20T08:00:00Z", "2026-11-19T15:30:00Z", "2026-11-19T14:30:00Z")).toEqual([
    ["Today", 2],
    ["Yesterday", 1],
  ]);
});

test("every line stands under one day, in the order it came in", () => {
  const moments = fc.array(fc.date({ min: new Date("2024-01-01"), max: now, noInvalidDate: true }).map((createdAt) => ({ createdAt })));
  fc.assert(
    fc.property(moments, (lines) => {
      const sorted = lines.sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
      const days = byDay(sorted, now, "Europe/Berlin");
      expect(days.flatMap((day) => day.lines)).toEqual(sorted);
      expect(new Set(days.map(({ name }) => name)).size).toBe(days.length);
    }),
  );
});
