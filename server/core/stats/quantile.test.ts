import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, bucketOf, buckets, merged } from "./latency";
import { quantile } from "./quantile";

const histogramOf = (times: readonly number[]) => {
  const histogram = times.length === 0 ? [] : new Array<number>(buckets).fill(0);
  for (const time of times) histogram[bucketOf(time)] = (histogram[bucketOf(time)] ?? 0) + 1;
  return histogram;
};

describe("the buckets of the latency histogram", () => {
  test("are for ever these", () => {
    expect(buckets).toBe(47);
    expect(bounds.slice(0, 12)).toEqual([20, 25, 32, 40, 50, 63, 79, 100, 126, 158, 200, 251]);
    expect(bounds.slice(-3)).toEqual([398_107, 501_187, 630_957]);
  });

  test("end at most an eighth from their middle", () => {
    const steps = bounds.slice(1).map((to, at) => (to - (bounds[at] ?? 0)) / (to + (bounds[at] ?? 0)));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1 / 8);
  });

  test.for([
    [0, 0],
    [19, 0],
    [20, 1],
    [24.9, 1],
    [25, 2],
    [630_956, 45],
    [630_957, 46],
    [1e9, 46],
  ])("%f ms falls into bucket %i", ([ms = 0, bucket]) => {
    expect(bucketOf(ms)).toBe(bucket);
  });
});

describe("the quantile", () => {
  test.for([
    [[], 0.5, undefined],
    [[10], 0.5, 10],
    [[100], 0.95, 113],
    [[100, 100, 100, 100], 0.5, 109.75],
    [[100, 5000], 0.5, 113],
    [[5_000_000], 0.5, 630_957],
  ] as const)("of %o at %f is %o", ([times, q, ms]) => {
    expect(quantile(histogramOf(times), q)).toBe(ms);
  });

  const time = fc.oneof(fc.nat(2000), fc.nat(700_000));
  const times = fc.array(time, { minLength: 1, maxLength: 200 });

  test("stays in the bucket of the true one, also when histograms are added up", () => {
    fc.assert(
      fc.property(times, times, fc.double({ min: 0, max: 1, noNaN: true }), (some, more, q) => {
        const all = [...some, ...more].sort((one, other) => one - other);
        const truth = all[Math.max(1, Math.ceil(q * all.length)) - 1] ?? 0;
        expect(bucketOf(quantile(merged(histogramOf(some), histogramOf(more)), q) ?? 0)).toBe(bucketOf(truth));
      }),
    );
  });

  test("rises with its share", () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (some, one, other) => {
        const histogram = histogramOf(some);
        expect(quantile(histogram, Math.min(one, other))).toBeLessThanOrEqual(quantile(histogram, Math.max(one, other)) ?? 0);
      }),
    );
  });

  test("of much that is spread evenly is close", () => {
    const even = histogramOf(Array.from({ length: 10_000 }, (_, at) => 200 + at));
    expect(Math.abs((quantile(even, 0.5) ?? 0) / 5200 - 1)).toBeLessThan(0.005);
    expect(Math.abs((quantile(even, 0.95) ?? 0) / 9700 - 1)).toBeLessThan(0.015);
  });
});

test("an absent histogram adds nothing", () => {
  expect(merged([], [1], [0, 2])).toEqual([1, 2, ...new Array<number>(buckets - 2).fill(0)]);
});
