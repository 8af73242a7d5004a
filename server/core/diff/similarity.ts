import { wordsOf } from "./tokens";

/** The words of a text as sorted numbers, ready to be compared with many others. */
export type Bag = Int32Array;

/** Bags of one shelf can be compared with each other. */
export class Shelf {
  private readonly numbers = new Map<string, number>();

  bag(text: string): Bag {
    return Int32Array.from(wordsOf(text), (word) => this.numberOf(word)).sort();
  }

  private numberOf(word: string) {
    const known = this.numbers.get(word) ?? this.numbers.size;
    if (known === this.numbers.size) this.numbers.set(word, known);
    return known;
  }
}

/** From 0, no word shared, to 1, the same words in whatever order. */
export function similarity(one: Bag, other: Bag): number {
  const total = one.length + other.length;
  if (total === 0) return 1;
  if (2 * Math.min(one.length, other.length) < total * 0.2) return 0;
  let [a, b, shared] = [0, 0, 0];
  while (a < one.length && b < other.length) {
    const [left, right] = [one[a] ?? 0, other[b] ?? 0];
    if (left === right) shared += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return (2 * shared) / total;
}
