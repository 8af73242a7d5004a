import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dollars, exactDollars, millionPrice, picoFrom, tokenPrice } from "./money";

const dollar = 10n ** 12n;

describe("what is typed", () => {
  test.for([
    ["$1.25", 1_250_000_000_000n],
    ["0.15", 150_000_000_000n],
    [" $ 3 ", 3n * dollar],
    ["1,250.00", 1250n * dollar],
    ["1250", 1250n * dollar],
    ["0.000000000001", 1n],
    ["0", 0n],
  ] as const)("%o is %o", ([text, pico]) => {
    expect(picoFrom(text)).toBe(pico);
  });

  test.for(["", "$", ".5", "1.", "-1", "1,25", "12,50.00", "1e3", "0.0000000000001", "1 250", "1.2.3", "€2", "٣", "9".repeat(13)])("%o is no amount", (text) => {
    expect(picoFrom(text)).toBeUndefined();
  });
});

describe("what is shown", () => {
  test.for([
    [0n, "$0.00", "$0.00"],
    [1n, "< $0.0001", "$0.000000000001"],
    [99_999_999n, "< $0.0001", "$0.000099999999"],
    [100_000_000n, "$0.0001", "$0.0001"],
    [4_200_000_000n, "$0.0042", "$0.0042"],
    [9_960_000_000n, "$0.01", "$0.00996"],
    [42_300_000_000n, "$0.042", "$0.0423"],
    [99_990_000_000n, "$0.10", "$0.09999"],
    [154_999_999_999n, "$0.15", "$0.154999999999"],
    [155_000_000_000n, "$0.16", "$0.155"],
    [1_200_000_000_000n, "$1.20", "$1.20"],
    [999_996_000_000n, "$1.00", "$0.999996"],
    [1_234_567_891_000_000_000n, "$1,234,567.89", "$1,234,567.891"],
    [-1_200_000_000_000n, "−$1.20", "−$1.20"],
  ] as const)("%o reads %s, and exactly %s", ([pico, short, exact]) => {
    expect([dollars(pico), exactDollars(pico)]).toEqual([short, exact]);
  });

  test("is read back to the last pico-dollar", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 23n }), (pico) => {
        expect(picoFrom(exactDollars(pico))).toBe(pico);
      }),
    );
  });

  test("is short by less than a twentieth, and less than half a cent from a dime on", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 100_000_000n, max: 10n ** 18n }), (pico) => {
        const off = (picoFrom(dollars(pico)) ?? 0n) - pico;
        const size = off < 0n ? -off : off;
        expect(size <= 5_000_000_000n && size <= 50_000_000n + pico / 20n).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a price of a million tokens", () => {
  test.for([
    ["$1.25", 1_250_000n],
    ["0.075", 75_000n],
    ["0.000001", 1n],
    ["0", 0n],
  ] as const)("of %s is %o for each", ([text, pico]) => {
    expect(tokenPrice(text)).toEqual({ pico });
    expect(tokenPrice(millionPrice(pico))).toEqual({ pico });
  });

  test.for([
    ["cheap", "“cheap” is no price. Write dollars per million tokens, such as 1.25."],
    ["0.0000001", "“0.0000001” is finer than prices are kept. Use at most six decimals."],
  ] as const)("of %s is refused", ([text, problem]) => {
    expect(tokenPrice(text)).toEqual({ problem });
  });
});
