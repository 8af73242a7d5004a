import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medianTime, waitingCurve, type Lifetime } from "./kaplan-meier";
import { median } from "./median";

const happened = (...times: number[]): Lifetime[] => times.map((time) => ({ time, happened: true }));
const waiting = (...times: number[]): Lifetime[] => times.map((time) => ({ time, happened: false }));

/** Freireich's trial of 1963, which every textbook tells: weeks until leukaemia came back, with the drug and without. */
const drug = [...happened(6, 6, 6, 7, 10, 13, 16, 22, 23), ...waiting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];
const placebo = happened(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

test("the curve and its interval are SciPy's", () => {
  const found = waitingCurve(drug).map(({ time, waiting, interval }) => [time, waiting, interval?.low ?? 0, interval?.high ?? 0].map((value) => Number(value.toFixed(6))));
  expect(found).toEqual([
    [6, 0.857143, 0.619718, 0.951552],
    [7, 0.806723, 0.563147, 0.922809],
    [10, 0.752941, 0.5032, 0.889362],
    [13, 0.690196, 0.43161, 0.849066],
    [16, 0.627451, 0.367511, 0.804912],
    [22, 0.537815, 0.267779, 0.746791],
    [23, 0.448179, 0.188052, 0.680143],
  ]);
  expect(waitingCurve(placebo).at(-1)).toEqual({ time: 23, waiting: 0 });
});

describe("the median time", () => {
  test.for<[string, Lifetime[], [median?: number, low?: number, high?: number]]>([
    ["with the drug", drug, [23, 13, undefined]],
    ["without it", placebo, [8, 4, 11]],
    ["of nothing", [], [undefined, undefined, undefined]],
    ["where all still wait", waiting(1, 2, 3), [undefined, undefined, undefined]],
    ["where more than half still wait", [...happened(1), ...waiting(2, 3)], [undefined, 1, undefined]],
    ["of one", happened(5), [5, undefined, undefined]],
    ["of two", happened(1, 3), [2, 1, undefined]],
    ["where exactly half still wait", [...happened(1, 2), ...waiting(9, 9)], [2, 1, undefined]],
    ["where somebody gave up waiting early", [...waiting(1), ...happened(2, 4, 6)], [4, 2, undefined]],
  ])("%s", ([, lifetimes, [half, low, high]]) => {
    expect(medianTime(lifetimes)).toEqual({ median: half, low, high, happened: lifetimes.filter((one) => one.happened).length, of: lifetimes.length });
  });

  const times = fc.array(fc.nat(60), { maxLength: 80 });
  const lifetimes = fc.array(fc.record({ time: fc.nat(60), happened: fc.boolean() }), { maxLength: 80 });

  test("where nobody waits any more is the ordinary median", () => {
    fc.assert(
      fc.property(times, (all) => {
        expect(medianTime(happened(...all)).median).toBe(median(all));
      }),
    );
  });

  test("lies in its interval, whatever the order, and comes no sooner for those who wait", () => {
    fc.assert(
      fc.property(lifetimes, (all) => {
        const found = medianTime(all);
        expect(medianTime(all.toReversed())).toEqual(found);
        const { median: half = Infinity, low = 0, high = Infinity } = found;
        expect(low <= half && half <= high).toBe(true);
        const asIfNobodyWaited = all.map(({ time }) => time).sort((one, other) => one - other);
        expect(half).toBeGreaterThanOrEqual(asIfNobodyWaited[(all.length - 1) >> 1] ?? 0);
      }),
    );
  });
});
