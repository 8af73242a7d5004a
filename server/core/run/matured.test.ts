import fc from "fast-check";
import { expect, test } from "vitest";
import { hasMatured, lastMatureQuarter, regeneration, type Tries } from "./matured";
import { quarterOf } from "./quarter";

const at = (text: string) => Date.parse(`${text}Z`);

test.for([
  ["2026-11-01T12:00", false, "2026-11-01T12:01", false],
  ["2026-11-01T12:00", true, "2026-11-01T12:01", true],
  ["2026-11-01T12:00", false, "2026-11-08T12:14:59", false],
  ["2026-11-01T12:00", false, "2026-11-08T12:15", true],
  ["2026-11-01T12:14:59", false, "2026-11-08T12:15", true],
  ["2026-11-01T12:15", false, "2026-11-08T12:15", false],
] as const)("made at %s, piece settled: %s, seen at %s: matured %s", ([made, settled, now, matured]) => {
  expect(hasMatured({ at: at(made), settled }, at(now))).toBe(matured);
});

test("young quarters count only what is settled, old ones all", () => {
  const now = at("2026-11-20T12:00");
  const old: Tries = { quarter: quarterOf(at("2026-11-01T00:00")), attempts: 10, regenerated: 4, settled: 6, settledRegenerated: 3 };
  const young: Tries = { quarter: quarterOf(at("2026-11-19T00:00")), attempts: 8, regenerated: 5, settled: 2, settledRegenerated: 1 };
  expect(regeneration([], now)).toEqual({ n: 0, m: 0 });
  expect(regeneration([old, young], now)).toEqual({ n: 5, m: 12 });
  expect(regeneration([old, young], now + 7 * 86_400_000)).toEqual({ n: 9, m: 18 });
});

test("the last mature quarter counts all it has, the next one what is settled", () => {
  const now = at("2026-11-20T12:00");
  const row = (quarter: number): Tries => ({ quarter, attempts: 8, regenerated: 5, settled: 2, settledRegenerated: 1 });
  expect(regeneration([row(lastMatureQuarter(now))], now)).toEqual({ n: 5, m: 8 });
  expect(regeneration([row(lastMatureQuarter(now) + 1)], now)).toEqual({ n: 1, m: 2 });
});

const week = 8 * 86_400_000;
const outputs = fc.array(fc.record({ at: fc.nat(week), settled: fc.boolean(), followed: fc.boolean() }), { maxLength: 30 });

test("the sums say what counting the outputs says", () => {
  fc.assert(
    fc.property(outputs, fc.nat(2 * week), (all, now) => {
      const rows = all.map(({ at, settled, followed }): Tries => {
        const regenerated = Number(followed);
        return { quarter: quarterOf(at), attempts: 1, regenerated, settled: Number(settled), settledRegenerated: settled ? regenerated : 0 };
      });
      const matured = all.filter((output) => hasMatured(output, now));
      expect(regeneration(rows, now)).toEqual({ n: matured.filter(({ followed }) => followed).length, m: matured.length });
    }),
  );
});

test("no time is mature before its week is over, and none later than a quarter-hour after", () => {
  fc.assert(
    fc.property(fc.nat(week), (made) => {
      const age = 7 * 86_400_000;
      expect(quarterOf(made)).toBeGreaterThan(lastMatureQuarter(made + age - 1));
      expect(quarterOf(made)).toBeLessThanOrEqual(lastMatureQuarter(made + age + 900_000));
    }),
  );
});
