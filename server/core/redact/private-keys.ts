import type { Trace } from "./detector";

const first = /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const last = /-----END [A-Z0-9 ]{1,40}-----/y;
const lines = /(?:\s{1,4}[A-Za-z0-9+/=]{16,80})*/y;
const longest = 20_000;

/** A private key from its first line to its last; one that was cut off, as far as it goes. */
export function privateKeys(text: string): Trace[] {
  const found: Trace[] = [];
  first.lastIndex = 0;
  for (let match = first.exec(text); match; match = first.exec(text)) {
    const end = endOf(text, first.lastIndex);
    found.push({ name: "A private key", start: match.index, end });
    first.lastIndex = end;
  }
  return found;
}

function endOf(text: string, from: number) {
  const next = text.slice(from, from + longest).indexOf("-----");
  last.lastIndex = from + next;
  if (next >= 0 && last.test(text)) return last.lastIndex;
  lines.lastIndex = from;
  lines.test(text);
  return lines.lastIndex;
}
