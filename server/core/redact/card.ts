import { passesLuhn } from "./check-digits";
import { digitsOf, tracesOf, type Detector } from "./detector";

const pattern = /(?<![A-Za-z0-9]|\d[.,])(?:\d{12,19}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|3\d{3}([ .-])\d{6}\2\d{4,5})(?![A-Za-z0-9])/g;

/** How the numbers of each house of cards begin, and how long they are. */
const houses: readonly (readonly [begins: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|220[0-4])/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|3[689])/, [14]],
  [/^(?:6011|64[4-9]|65|62|352[89]|35[3-8])/, [16, 17, 18, 19]],
  [/^(?:50(?:18|20|38)|5893|6304|67(?:59|6[1-3]))/, [12, 13, 14, 15, 16, 17, 18, 19]],
];

/** Numbers of payment cards: of a house there is, of its length, with the right check digit. */
export const card: Detector = {
  id: "card",
  word: "card",
  held: "a payment card",
  same: digitsOf,
  find: (text) => tracesOf(text, { name: "The number of a card", pattern, holds: lengthOf }),
};

/** What stands behind a card, such as its three secret digits, may look like its last group. */
function lengthOf(written: string) {
  if (isCard(written)) return written.length;
  const shorter = written.slice(0, -4);
  return /^\d{4}\D/.test(written) && isCard(shorter) && shorter.length;
}

function isCard(written: string) {
  const digits = digitsOf(written);
  return houses.some(([begins, lengths]) => begins.test(digits) && lengths.includes(digits.length)) && passesLuhn(digits);
}
