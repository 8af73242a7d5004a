import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIban, passesLuhn } from "./check-digits";
import { isBelgian, isBrazilian, isDutch, isFrench, isGerman, isItalian, isPolish, isSpanish, isSwedish, isSwiss } from "./citizen-numbers";

/** A number that there could be, and where a slip must show. */
const numbers: [string, (written: string) => boolean, string][] = [
  ["a card", passesLuhn, "79927398713"],
  ["an account", isIban, "DE89370400440532013000"],
  ["a French number", isFrench, "255081416802538"],
  ["a German number", isGerman, "86095742719"],
  ["a Dutch number", isDutch, "111222333"],
  ["a Belgian number", isBelgian, "85073003328"],
  ["a Polish number", isPolish, "44051401359"],
  ["a Swedish number", isSwedish, "6408233234"],
  ["a Swiss number", isSwiss, "7569217076985"],
  ["a Brazilian number", isBrazilian, "52998224725"],
];

describe.for(numbers)("%s", ([, holds, number]) => {
  test("is told from any slip of one digit at its end", () => {
    expect(holds(number)).toBe(true);
    const slips = Array.from({ length: 10 }, (_, digit) => number.slice(0, -1) + String(digit)).filter((slip) => slip !== number);
    expect(slips.filter(holds)).toEqual([]);
  });
});

test("letters check too", () => {
  expect([isSpanish("12345678", "z"), isSpanish("12345687", "Z"), isSpanish("X1234567", "L"), isSpanish("Y1234567", "L")]).toEqual([true, false, true, false]);
  expect([isItalian("RSSMRA85T10A562S"), isItalian("RSSMRA85T10A562T")]).toEqual([true, false]);
  expect([isIban("GB82WEST12345698765432"), isIban("GB28WEST12345698765432")]).toEqual([true, false]);
});

test("the two halves of Corsica have numbers", () => {
  const corsican = `1${"85052A004018"}`;
  const check = String(97 - (Number(corsican.replace("2A", "19")) % 97)).padStart(2, "0");
  expect(isFrench(corsican + check)).toBe(true);
});

test("a card's check digit sees every slip of one digit", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 15, maxLength: 15 }), fc.nat(14), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
      const body = digits.join("");
      const check = [..."0123456789"].find((digit) => passesLuhn(body + digit)) ?? "";
      expect(passesLuhn(digits.map((digit, place) => (place === at ? (digit + more) % 10 : digit)).join("") + check)).toBe(false);
    }),
  );
});
