import { passesLuhn, weighed } from "./check-digits";

const dniLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

/** A foreigner's number begins with X, Y or Z, which count as 0, 1 and 2. */
export function isSpanish(digits: string, letter: string): boolean {
  return dniLetters.charAt(Number(digits.replace(/^[XYZ]/i, (first) => String("XYZ".indexOf(first.toUpperCase())))) % 23) === letter.toUpperCase();
}

/** The last two digits make up for the rest; the two halves of Corsica count as 19 and 18. */
export const isFrench = (digits: string) => 97 - (Number(digits.slice(0, 13).replace(/2A/i, "19").replace(/2B/i, "18")) % 97) === Number(digits.slice(13));

/** One digit comes twice or thrice among the first ten, and the last one checks them. */
export function isGerman(digits: string): boolean {
  const first = [...digits.slice(0, 10)];
  const most = Math.max(...first.map((digit) => first.filter((other) => other === digit).length));
  if (most < 2 || most > 3) return false;
  const product = first.reduce((product, digit) => {
    const sum = (Number(digit) + product) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return (11 - product) % 10 === Number(digits.charAt(10));
}

export const isDutch = (digits: string) => Number(digits) > 0 && weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

/** Those born since 2000 are counted with a two before. */
export function isBelgian(digits: string): boolean {
  const check = Number(digits.slice(9));
  return [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some((counted) => 97 - (Number(counted) % 97) === check);
}

/** The month says the century too, by twenties. */
export function isPolish(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

export const isSwedish = (digits: string) => passesLuhn(digits.slice(-10));

export const isSwiss = (digits: string) => weighed(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;

export function isBrazilian(digits: string): boolean {
  const check = (length: number) => ((weighed(digits, Array.from({ length }, (_, at) => length + 1 - at)) * 10) % 11) % 10;
  return new Set(digits).size > 1 && check(9) === Number(digits.charAt(9)) && check(10) === Number(digits.charAt(10));
}

const italianOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Letters and digits count alike, those in odd places by a table. */
export function isItalian(written: string): boolean {
  const worth = (character: string) => (/\d/.test(character) ? Number(character) : character.toUpperCase().charCodeAt(0) - 65);
  const sum = [...written.slice(0, 15)].reduce((sum, character, at) => sum + (at % 2 === 0 ? (italianOdd[worth(character)] ?? 0) : worth(character)), 0);
  return sum % 26 === worth(written.charAt(15));
}
