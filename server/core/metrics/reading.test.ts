import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysIn } from "#server/core/run/day";
import { quarterOf } from "#server/core/run/quarter";
import { cut } from "./period";
import { readingOf, type Stretch } from "./reading";

const quarterMs = 900_000;
const days = daysIn("America/New_York");
const clock = (young: number, summed = true) => ({ quarter: (day: number) => quarterOf(days.start(day)), dayOf: (quarter: number) => days.of(quarter * quarterMs), young, summed });

const bucketIn = ({ from, until, cuts }: Stretch, at: number) => (at >= from && at < until ? cuts.findLastIndex((start) => start <= at) : -1);
const step = fc.constantFrom("day" as const, "week" as const);
const from = fc.integer({ min: 20_400, max: 20_800 });

test("each quarter-hour is read once, as its day or by itself, under its part, and never together with others that are younger or older than what has matured", () => {
  fc.assert(
    fc.property(from, fc.nat(16), fc.integer({ min: -96 * 4, max: 96 * 20 }), step, fc.boolean(), (first, more, youngAfter, by, summed) => {
      const parts = cut({ from: first, to: first + more }, by);
      const { quarter, dayOf, young } = clock(quarterOf(days.start(first)) + youngAfter);
      const reading = readingOf(parts, clock(young, summed));
      const wrong: number[] = [];
      for (let at = quarter(first) - 9; at < quarter(first + more + 1) + 9; at += 1) {
        const day = dayOf(at);
        const byDay = day === reading.exceptDay ? -1 : bucketIn(reading.days, day);
        const byQuarter = bucketIn(reading.quarters, at);
        const bucket = reading.buckets[byDay >= 0 ? byDay : reading.days.cuts.length + byQuarter];
        const belongs = day >= first && day <= first + more;
        const times = Number(byDay >= 0) + Number(byQuarter >= 0);
        const right = belongs ? times === 1 && bucket?.part === parts.findLastIndex((part) => part.from <= day) && bucket.quarter < young === at < young : times === 0;
        if (!right) wrong.push(at);
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe("what is read by quarter-hours", () => {
  const parts = cut({ from: 20_700, to: 20_720 }, "day");
  const start = (day: number) => quarterOf(days.start(day));
  test.for<[string, number, boolean, [number, number]]>([
    ["one day, where outputs begin to be young in its midst", start(20_710) + 5, true, [start(20_710), start(20_711)]],
    ["nothing, where they do so at midnight", start(20_710), true, [0, 0]],
    ["nothing, where they all are young", start(20_600) + 5, true, [0, 0]],
    ["nothing, where none is", start(20_800) + 5, true, [0, 0]],
    ["all, while days are cut anew", start(20_710) + 5, false, [start(20_700), start(20_721)]],
  ])("is %s", ([, young, summed, [first, until]]) => {
    expect(readingOf(parts, clock(young, summed)).quarters).toMatchObject({ from: first, until });
  });
});
