import { isBelgian, isBrazilian, isDutch, isFrench, isGerman, isItalian, isPolish, isSpanish, isSwedish, isSwiss } from "./citizen-numbers";
import { digitsOf, tracesOf, type Detector } from "./detector";
import { apart } from "./spans";

const bare = (written: string) => written.replace(/[ .-]/g, "").toUpperCase();
const byDigits = (check: (digits: string) => boolean) => (written: string) => check(digitsOf(written));

/** What each country numbers its people by. Where nothing checks a number, or too little, it must be written or said as one. */
const shapes = [
  { name: "An American social security number", pattern: /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g, holds: () => true },
  { name: "An American social security number", pattern: /(?=\d)(?<=\b(?:ssn|social security(?: number| no\.?)?)["']?[ :=#]{0,3}["']?)(?!000|666|9)\d{3} ?(?!00)\d{2} ?(?!0000)\d{4}(?![\w-])/gi, holds: () => true },
  { name: "A British national insurance number", pattern: /(?<![A-Za-z0-9])(?!BG|GB|NK|KN|TN|NT|ZZ|QQ)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z0-9])/g, holds: () => true },
  { name: "A Spanish identity number", pattern: /(?<![\w-])(?:\d{8}|[XYZxyz]-?\d{7})-?[A-Za-z](?![\w-])/g, holds: (written: string) => isSpanish(bare(written).slice(0, -1), written.slice(-1)) },
  { name: "A French social security number", pattern: /(?<![\w.-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\w-])/g, holds: (written: string) => isFrench(bare(written)) },
  { name: "A German tax number", pattern: /(?<![\w.+-]|\d[ ,])[1-9]\d(?:\d{9}| \d{3} \d{3} \d{3})(?![\w-]|[.,]\d)/g, holds: byDigits(isGerman) },
  { name: "A Dutch citizen number", pattern: /(?<![\w.-])\d{4}\.\d{2}\.\d{3}(?![\w-]|\.\d)/g, holds: byDigits(isDutch) },
  { name: "A Dutch citizen number", pattern: /(?=\d)(?<=\b(?:bsn|burgerservicenummer|sofinummer)["']?[ :=#]{0,3}["']?)\d{9}(?!\w)/gi, holds: byDigits(isDutch) },
  { name: "A Belgian national number", pattern: /(?<![\w.-])\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}(?![\w-])/g, holds: byDigits(isBelgian) },
  { name: "A Polish PESEL number", pattern: /(?<![\w.+-]|\d[ ,])\d{11}(?![\w-]|[.,]\d)/g, holds: isPolish },
  { name: "A Swedish personal number", pattern: /(?<![\w.-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?![\w-])/g, holds: byDigits(isSwedish) },
  { name: "A Swiss insurance number", pattern: /(?<![\w.-])756\.?\d{4}\.?\d{4}\.?\d{2}(?![\w-])/g, holds: byDigits(isSwiss) },
  { name: "A Brazilian taxpayer number", pattern: /(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g, holds: byDigits(isBrazilian) },
  { name: "An Italian tax code", pattern: /(?<![A-Za-z0-9])[A-Za-z]{6}\d{2}[A-EHLMPR-Ta-ehlmpr-t]\d{2}[A-Za-z]\d{3}[A-Za-z](?![A-Za-z0-9])/g, holds: isItalian },
];

export const nationalId: Detector = {
  id: "national-id",
  word: "national id",
  held: "a national id",
  same: bare,
  find: (text) => apart(shapes.flatMap((shape) => tracesOf(text, shape))),
};
