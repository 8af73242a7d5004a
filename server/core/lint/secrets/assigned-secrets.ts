import { matchesOf } from "#server/core/lint/matches";
import type { Secret } from "./secrets";

const assigned =
  /(?<![A-Za-z0-9])(?:api[_ -]?key|secret(?:[_ -]?(?:access[_ -]?)?key)?|access[_ -]?(?:key|token)|auth[_ -]?token|token|passw(?:or)?d|pwd|client[_ -]?secret)["']?\s{0,3}[:=]\s{0,3}["'`]?([^\s"'`<>{},;]{8,200})/gi;
const inAddress = /:\/\/[^\s/:@]{1,60}:([^\s/@{}<>]{6,100})@/g;

/** Something random, said to be a key. */
export function assignedSecrets(text: string): Secret[] {
  return [
    ...keysIn(text, "What is said to be a key or password", assigned).filter(({ text }) => isRandom(text)),
    ...keysIn(text, "A password in an address", inAddress),
  ];
}

function keysIn(text: string, name: string, expression: RegExp): Secret[] {
  return matchesOf(text, expression).map(({ text: whole, start, groups: [key = ""] }) => {
    const from = start + whole.lastIndexOf(key);
    return { name, text: key, start: from, end: from + key.length };
  });
}

/** Letters and digits in an order that no language has: more than three bits a character. */
function isRandom(text: string) {
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text) || text.length < 12) return false;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0) > 3;
}
