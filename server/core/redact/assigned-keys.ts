import type { Trace } from "./detector";

const assigned =
  /(?<![A-Za-z0-9])(?:api[_ -]?key|secret(?:[_ -]?(?:access[_ -]?)?key)?|access[_ -]?(?:key|token)|auth[_ -]?token|token|passw(?:or)?d|pwd|client[_ -]?secret)["']?\s{0,3}[:=]\s{0,3}["'`]?([^\s"'`<>{},;]{8,200})/gi;
const inAddress = /:\/\/[^\s/:@]{1,60}:([^\s/@{}<>]{6,100})@/g;
const bearer = /(?<![A-Za-z0-9])(?:bearer|authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|token))\s{1,3}([A-Za-z0-9._~+/-]{16,4000}={0,2})/gi;

/** Something random, said to be a key. */
export function assignedKeys(text: string): Trace[] {
  return [
    ...keysIn(text, "A token that opens a door", bearer).filter(({ start, end }) => isRandom(text.slice(start, end))),
    ...keysIn(text, "What is said to be a key or password", assigned).filter(({ start, end }) => isRandom(text.slice(start, end))),
    ...keysIn(text, "A password in an address", inAddress),
  ];
}

function keysIn(text: string, name: string, expression: RegExp): Trace[] {
  return [...text.matchAll(expression)].map(({ 0: whole, 1: key = "", index }) => {
    const start = index + whole.lastIndexOf(key);
    return { name, start, end: start + key.length };
  });
}

/** Letters and digits in an order that no language has: more than three bits a character. */
function isRandom(text: string) {
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text) || text.length < 12) return false;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0) > 3;
}
