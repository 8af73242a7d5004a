import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf, priceOf, type Price } from "./cost";
import type { Tokens } from "./facts";

const day = (text: string) => Date.parse(`${text}T00:00Z`);
const priced = (model: string, from: string, input: bigint, more: Partial<Price> = {}): Price => ({ model, startsAt: day(from), input, output: 4n * input, ...more });

const prices = [
  priced("gpt-5*", "2026-01-01", 1_000_000n),
  priced("gpt-5-mini*", "2026-01-01", 200_000n),
  priced("gpt-5-mini", "2026-02-01", 250_000n),
  priced("gpt-5-mini", "2026-06-01", 150_000n),
];

describe("the price", () => {
  test.for([
    ["gpt-5", "2026-07-01", 1_000_000n],
    ["gpt-5-nano", "2026-07-01", 1_000_000n],
    ["gpt-5-mini-0701", "2026-07-01", 200_000n],
    ["gpt-5-mini", "2026-01-15", 200_000n],
    ["gpt-5-mini", "2026-02-01", 250_000n],
    ["gpt-5-mini", "2026-05-31", 250_000n],
    ["gpt-5-mini", "2026-06-01", 150_000n],
    ["gpt-5", "2025-12-31", undefined],
    ["claude", "2026-07-01", undefined],
    ["", "2026-07-01", undefined],
  ] as const)("of %o on %s", ([model, on, input]) => {
    expect(priceOf(model, day(on), prices)?.input).toBe(input);
    expect(priceOf(model, day(on), prices.toReversed())?.input).toBe(input);
  });

  test("of no model is that of every model", () => {
    expect(priceOf("", day("2026-07-01"), [priced("*", "2026-01-01", 1n)])).toBeUndefined();
    expect(priceOf("any", day("2026-07-01"), [priced("*", "2026-01-01", 1n)])?.input).toBe(1n);
  });
});

const price: Price = { model: "m", startsAt: 0, input: 10n, output: 100n, cached: 1n, reasoning: 50n };
const plain: Price = { model: "m", startsAt: 0, input: 10n, output: 100n };

describe("the cost", () => {
  test.for<[Tokens, bigint | undefined, bigint | undefined]>([
    [{ input: 20, output: 3 }, 500n, 500n],
    [{ input: 20, output: 3, cached: 15 }, 365n, 500n],
    [{ input: 20, output: 3, cached: 20, reasoning: 3 }, 170n, 500n],
    [{ input: 0, output: 0 }, 0n, 0n],
    [{ input: 20 }, undefined, undefined],
    [{ output: 3 }, undefined, undefined],
    [{}, undefined, undefined],
    [{ input: 20, output: 3, cached: 21 }, undefined, undefined],
    [{ input: 20, output: 3, reasoning: 4 }, undefined, undefined],
  ])("of %o", ([tokens, apart, together]) => {
    const spent = { model: "m", at: 0, tokens };
    expect([costOf(spent, [price]), costOf(spent, [plain])]).toEqual([apart, together]);
    expect(costOf(spent, [])).toBeUndefined();
  });

  test("of what was used in parts is that of the whole, where no part is priced apart", () => {
    const count = fc.nat(2_000_000);
    fc.assert(
      fc.property(count, count, count, count, (fresh, cached, said, thought) => {
        const whole = costOf({ model: "m", at: 0, tokens: { input: fresh + cached, output: said + thought, cached, reasoning: thought } }, [plain]);
        expect(whole).toBe(BigInt(fresh + cached) * 10n + BigInt(said + thought) * 100n);
      }),
    );
  });
});
