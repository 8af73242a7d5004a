/**
 * How many words must be put in, taken out or replaced to make one list of words from the other.
 * The textbook's table, 32 rows at a time: Myers' bit vectors (1999), as Hyyrö joined them to blocks (2003).
 */
export function wordDistance(one: readonly string[], other: readonly string[]): number {
  const [rows, columns] = numbered(...withoutCommonEnds(one, other));
  if (rows.length === 0) return columns.length;
  /** What each cell of the row above adds to its neighbour on the left: 1, 0 or -1. */
  const steps = new Int8Array(columns.length).fill(1);
  const places = new Int32Array(rows.length + columns.length);
  for (let top = 0; top < rows.length; top += 32) block(rows.subarray(top, top + 32), columns, steps, places);
  return steps.reduce((sum, step) => sum + step, rows.length);
}

/** Carries the steps of the row above these rows down to the last of them. */
function block(rows: Int32Array, columns: Int32Array, steps: Int8Array, places: Int32Array) {
  rows.forEach((word, row) => (places[word] = (places[word] ?? 0) | (1 << row)));
  const last = rows.length - 1;
  let up = -1;
  let down = 0;
  for (let column = 0; column < columns.length; column++) {
    const step = steps[column] ?? 0;
    const fell = step >>> 31;
    const equal = places[columns[column] ?? 0] ?? 0;
    const matched = equal | fell;
    const diagonal = ((((matched & up) + up) | 0) ^ up) | matched;
    const rose = down | ~(diagonal | up);
    const sank = up & diagonal;
    steps[column] = ((rose >>> last) & 1) - ((sank >>> last) & 1);
    const right = (rose << 1) | (-step >>> 31);
    const vertical = equal | down;
    up = (sank << 1) | fell | ~(vertical | right);
    down = right & vertical;
  }
  rows.forEach((word) => (places[word] = 0));
}

function withoutCommonEnds(one: readonly string[], other: readonly string[]): [readonly string[], readonly string[]] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

function numbered(one: readonly string[], other: readonly string[]) {
  const numbers = new Map<string, number>();
  const number = (word: string) => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1);
  return [Int32Array.from(one, number), Int32Array.from(other, number)] as const;
}
