import fc from "fast-check";
import { expect, test } from "vitest";
import { isInside } from "./place";
import { withinAny } from "./ranges";

const range = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

test("a stretch within one of many is found, and one outside all is not", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), range, (ranges, sought) => {
      const within = withinAny(ranges);
      if (ranges.some((one) => isInside(sought, one) && one.start < one.end)) expect(within(sought)).toBe(true);
      const covered = (at: number) => ranges.some(({ start, end }) => start <= at && at < end);
      const letters = Array.from({ length: sought.end - sought.start }, (_, at) => sought.start + at);
      if (letters.length > 0 && !letters.every(covered)) expect(within(sought)).toBe(false);
      expect(withinAny([])(sought)).toBe(false);
    }),
  );
});
