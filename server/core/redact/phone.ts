import { digitsOf, tracesOf, type Detector } from "./detector";
import { apart } from "./spans";

/** A digit and up to three signs before it, so that there is one way only to read a number. */
const digits = (least: number, most: number) => String.raw`(?:[ .()\/-]{0,3}\d){${least},${most}}`;
const extension = String.raw`(?: ?(?:ext\.?|x|extension) ?\d{1,5})?`;
const alone = String.raw`(?<![\w.+\/-])`;
const over = String.raw`(?![\w-]|\.\d)`;

const said = "phone|telephone|tel|mobile|cell|fax|whatsapp|telefon|telefoon|telefono|teléfono|téléphone|handy|mobil";

const international = new RegExp(String.raw`(?<![\w.+\/])\+[1-9]${digits(7, 16)}${extension}(?!\w)`, "g");
const byTwoZeros = new RegExp(String.raw`${alone}00[1-9]\d{0,2}[ .()\/-]{1,3}\d${digits(5, 12)}(?!\w)`, "g");
const byOneZero = new RegExp(String.raw`${alone}\(?0[1-9](?:[ ()\/-]{0,3}\d){7,10}${extension}${over}`, "g");
const inPairs = new RegExp(String.raw`${alone}0[1-9](?:[ .-]\d{2}){4}${over}`, "g");
const american = new RegExp(String.raw`${alone}(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])\d{3}[-. ]\d{4}${extension}${over}`, "g");
const grouped = new RegExp(String.raw`${alone}(?:[67]\d{2}(?: \d{2}){3}|1[3-9]\d([ -])\d{4}\1\d{4}|\(\d{2}\) ?\d{4,5}-\d{4})${over}`, "g");
const bySaying = new RegExp(String.raw`(?<![A-Za-z])(?:${said})(?:[ _]?(?:number|no|nr|is|on|at)){0,3}["']?[.:#=]{0,2}\s{0,2}["']?`, "gi");

/** Numbers of telephones: international, the common national forms, and any number said to be one. */
export const phone: Detector = {
  id: "phone",
  word: "phone",
  held: "a phone number",
  same: digitsOf,
  find: (text) => apart([...[international, byTwoZeros, byOneZero, inPairs, american, grouped].flatMap((pattern) => tracesOf(text, { name, pattern, holds: isPhone })), ...saidToBe(text)]),
};

const name = "A phone number";
const number = new RegExp(String.raw`\(?\d${digits(5, 14)}(?!\w)`, "y");

/** "Tel. 901820": the word is read, and only what follows it is the number. */
function saidToBe(text: string) {
  return [...text.matchAll(bySaying)].flatMap(({ 0: word, index }) => {
    const start = index + word.length;
    number.lastIndex = start;
    const written = number.exec(text)?.[0];
    return written && !isDate(written) ? [{ name, start, end: start + written.length }] : [];
  });
}

function isPhone(written: string) {
  const { length } = digitsOf(written.replace(/ ?(?:ext\.?|x|extension) ?\d{1,5}$/, ""));
  return length >= 9 && length <= 15 && !isDate(written) && !/^\+\d+\.\d+$/.test(written);
}

const isDate = (written: string) => /^(?:(?:19|20)\d\d([-/. ])[01]\d\1[0-3]\d|[0-3]\d([-/. ])[01]\d\2(?:19|20)\d\d)(?!\d)/.test(written);
