const emphasis = new Set("must not always never only do don't important note and or all any no yes please critical warning required ok faq i".split(" "));
const marker = /\{\{[^}]*\}\}/g;
const token = /[\p{L}\p{N}]+(?:[-'’&][\p{L}\p{N}]+)*/gu;

/** Words that are written as names are, wherever a sentence doesn't ask for a capital anyway. */
export function namesIn(text: string): string[] {
  const plain = text.replace(marker, " ");
  return [...plain.matchAll(token)].flatMap(({ 0: word, index }) => {
    const bare = word.replace(/['’]s$/, "");
    if (!/^\p{Lu}|\p{Ll}\p{Lu}/u.test(bare) || emphasis.has(bare.toLowerCase())) return [];
    const begins = !/[\p{L}\p{N},]["“]?\s*$/u.test(plain.slice(0, index));
    return begins && !/^\p{Lu}.*\p{Lu}/u.test(bare) ? [] : [bare];
  });
}

/** A name that is no longer there. A slip of the pen that was mended is no other name. */
export function changedName(before: string, after: string): { was: string; is?: string } | undefined {
  const there = new Set((after.toLowerCase().match(token) ?? []).flatMap((word) => [word, word.replace(/['’]s$/, "")]));
  const was = namesIn(before).find((name) => !there.has(name.toLowerCase()));
  if (was === undefined) return undefined;
  const known = new Set((before.toLowerCase().match(token) ?? []));
  const is = namesIn(after).find((name) => !known.has(name.toLowerCase()));
  return is === undefined ? { was } : { was, is };
}

/** One letter too many, too few, another, or two exchanged, in a long word. */
export function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(""));
}
