import { expect, test } from "vitest";
import { differs, nOfM, sayInterval, sayMilliseconds, sayRate } from "./say-figures";

test("a rate is told with its interval and with how much it rests on", () => {
  const share = { n: 87, m: 118 };
  expect([sayRate(share), sayInterval(share), nOfM(share, "rated")]).toEqual(["73.7\u00a0%", "65.1 to 80.8", "87 of 118 rated"]);
  expect([sayRate({ n: 0, m: 0 }), sayInterval({ n: 0, m: 0 })]).toEqual(["–", ""]);
});

test("one output says little, so nothing differs from it", () => {
  expect(differs({ n: 1, m: 1 }, { n: 40, m: 100 })).toBe(false);
  expect(differs({ n: 0, m: 0 }, { n: 40, m: 100 })).toBe(false);
  expect(differs({ n: 90, m: 100 }, { n: 40, m: 100 })).toBe(true);
});

test("times are short enough to compare", () => {
  expect([840, 1440, 150_000].map(sayMilliseconds)).toEqual(["840\u00a0ms", "1.4\u00a0s", "2.5\u00a0min"]);
});
