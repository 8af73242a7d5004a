import { partners } from "./sequence";
import { isSpace } from "./tokens";

/** A stretch of two token lists: the same in both, or changed from one into the other. */
export interface Region {
  same: boolean;
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** Words are matched first; the space between them follows, so that no lone space looks like a match. */
export function regionsOf(a: readonly string[], b: readonly string[]): Region[] {
  const [ours, theirs] = [solid(a), solid(b)];
  const found = partners(...interned(ours.map((at) => a[at] ?? ""), theirs.map((at) => b[at] ?? "")));
  const regions = new Regions(a, b);
  found.forEach((there, here) => {
    if (there >= 0) regions.match(ours[here] ?? 0, theirs[there] ?? 0);
  });
  return regions.done();
}

const solid = (tokens: readonly string[]) => [...tokens.keys()].filter((at) => !isSpace(tokens[at] ?? ""));

/** Each text as a number, so that comparing two is comparing numbers. */
export function interned(before: readonly string[], after: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = numbers.get(text) ?? numbers.size;
    if (known === numbers.size) numbers.set(text, known);
    return known;
  };
  return [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)];
}

class Regions {
  private readonly all: Region[] = [];
  private a = 0;
  private b = 0;

  constructor(
    private readonly before: readonly string[],
    private readonly after: readonly string[],
  ) {}

  match(a: number, b: number) {
    this.upTo(a, b);
    this.add(true, a + 1, b + 1);
  }

  done() {
    this.upTo(this.before.length, this.after.length);
    return this.all;
  }

  /** Of what lies between two matches, the space that both begin or end with is the same. */
  private upTo(a: number, b: number) {
    const { before, after } = this;
    const alike = (one: number, other: number) => before[one] === after[other];
    while (this.a < a && this.b < b && alike(this.a, this.b)) this.add(true, this.a + 1, this.b + 1);
    let [a1, b1] = [a, b];
    while (a1 > this.a && b1 > this.b && alike(a1 - 1, b1 - 1)) [a1, b1] = [a1 - 1, b1 - 1];
    this.add(false, a1, b1);
    this.add(true, a, b);
  }

  private add(same: boolean, a1: number, b1: number) {
    if (this.a === a1 && this.b === b1) return;
    const last = this.all.at(-1);
    if (last?.same === same) [last.a1, last.b1] = [a1, b1];
    else this.all.push({ same, a0: this.a, a1, b0: this.b, b1 });
    [this.a, this.b] = [a1, b1];
  }
}
