import fc from "fast-check";
import { expect, test } from "vitest";
import { rateOf } from "./share";
import { wilson } from "./wilson";

test.for([
  [0, 3, 0, 0.5614970317550454],
  [1, 1, 0.20654931437723745, 1],
  [3, 3, 0.4385029682449546, 1],
  [8, 10, 0.4901624715366418, 0.9433178485456248],
  [50, 100, 0.4038315303659956, 0.5961684696340044],
  [1, 1000, 0.00017654637062607809, 0.0056425585979579355],
] as const)("%i of %i lies between %f and %f, as SciPy finds", ([n, m, low, high]) => {
  const found = wilson({ n, m });
  expect(found?.low).toBeCloseTo(low, 12);
  expect(found?.high).toBeCloseTo(high, 12);
});

test("of nothing there is neither rate nor interval", () => {
  expect([rateOf({ n: 0, m: 0 }), wilson({ n: 0, m: 0 })]).toEqual([undefined, undefined]);
  expect(rateOf({ n: 0, m: 4 })).toBe(0);
});

const share = fc.integer({ min: 1, max: 5000 }).chain((m) => fc.record({ n: fc.integer({ min: 0, max: m }), m: fc.constant(m) }));

test("the interval holds the rate, stays a share, mirrors its opposite and narrows with more of the same", () => {
  fc.assert(
    fc.property(share, ({ n, m }) => {
      const { low, high } = wilson({ n, m }) ?? { low: 2, high: -1 };
      expect(0 <= low && low <= n / m && n / m <= high && high <= 1).toBe(true);
      const opposite = wilson({ n: m - n, m });
      expect(opposite?.low).toBeCloseTo(1 - high, 12);
      const more = wilson({ n: 4 * n, m: 4 * m });
      expect((more?.high ?? 1) - (more?.low ?? 0)).toBeLessThan(high - low);
    }),
  );
});
