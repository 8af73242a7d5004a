/** Two versions to be compared, as the address has them: `2.3.0...2.3.1`; numbers, or the beginnings of checksums. */
export interface Pair {
  before: string;
  after: string;
}

const which = /^(\d{1,9}\.\d{1,9}\.\d{1,9}|[0-9a-f]{8,64})$/;

export function pairIn(text: string): Pair | undefined {
  const [before = "", after = "", ...rest] = text.split("...");
  return which.test(before) && which.test(after) && rest.length === 0 ? { before, after } : undefined;
}

export const pairText = ({ before, after }: Pair) => `${before}...${after}`;

/** The older first, however they were chosen. */
export function inOrder<One extends { serial: number; number: string }>(one: One, other: One): Pair {
  const [before, after] = one.serial < other.serial ? [one, other] : [other, one];
  return { before: before.number, after: after.number };
}
