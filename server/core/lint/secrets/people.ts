import { isFrenchId, isIban, isSpanishId, passesLuhn } from "./check-digits";

interface Trace {
  name: string;
  pattern: RegExp;
  holds: (written: string) => boolean;
}

const digitsOf = (written: string) => written.replace(/\D/g, "");

/** Addresses and numbers that were set aside so that nobody has them. */
const nobodys = /@(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.(?:com|org|net))?$/i;
const nobody = new Set(["4242424242424242", "4111111111111111", "5555555555554444", "378282246310005", "4000056655665556"]);
const setAside = /^\+?1?\d{3}555?01\d\d$|^\+?(?:44|0)7700900\d{3}$|^\+?(?:44|0)20794606?\d{2,3}$/;

/** What leads to one person, and how to tell it from any other number. */
export const traces: readonly Trace[] = [
  { name: "An e-mail address", pattern: /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g, holds: (written) => !nobodys.test(written) && !isShared(written) },
  { name: "The number of a bank account", pattern: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g, holds: (written) => isIban(written.replaceAll(" ", "")) },
  { name: "The number of a card", pattern: /(?<![\d.-])(?:4\d{3}|5[1-5]\d\d|2[2-7]\d\d|6011|65\d\d|3[47]\d\d)(?:[ -]?\d{4,6}){2,3}(?![\d-])/g, holds: isCard },
  { name: "A phone number", pattern: /(?<![\w.+/])\+\d{1,3}(?:[ .()-]{0,2}\d{1,5}){2,6}(?![\w-])/g, holds: isPhone },
  { name: "A phone number", pattern: /(?<![\w.+/-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\w-])/g, holds: isPhone },
  { name: "An American social security number", pattern: /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g, holds: (written) => written !== "123-45-6789" },
  { name: "A British national insurance number", pattern: /\b(?!BG|GB|NK|KN|TN|NT|ZZ|QQ)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g, holds: () => true },
  { name: "A Spanish identity number", pattern: /(?<![\w-])\d{8}-?[A-Z](?![\w-])/g, holds: (written) => isSpanishId(written.slice(0, 8), written.slice(-1)) },
  { name: "A French social security number", pattern: /(?<![\d.-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\d-])/g, holds: (written) => isFrenchId(digitsOf(written)) },
];

/** A desk's address leads to no person. */
function isShared(written: string) {
  return /^(?:info|hello|support|help|contact|sales|press|billing|team|office|noreply|no-reply|privacy|legal|jobs|careers|security|service|customer\W?service)@/i.test(written);
}

function isCard(written: string) {
  const digits = digitsOf(written);
  return digits.length >= 13 && digits.length <= 19 && !nobody.has(digits) && passesLuhn(digits);
}

function isPhone(written: string) {
  const digits = digitsOf(written);
  return digits.length >= 9 && digits.length <= 15 && !setAside.test(digits);
}
