/** How much work one comparison may be; what is longer is compared less thoroughly, and no less truly. */
const work = 10_000_000;

/**
 * For each member of one sequence its partner in the other, or -1: the longest common subsequence by Myers (1986), in
 * linear space. What the other side lacks can have no partner, so it is left out beforehand.
 */
export function partners(before: Int32Array, after: Int32Array): Int32Array {
  const one = heldBy(before, new Set(after));
  const other = heldBy(after, new Set(before));
  const path = new Path(one.values, other.values);
  path.walk(0, one.values.length, 0, other.values.length);
  const found = new Int32Array(before.length).fill(-1);
  path.found.forEach((there, here) => {
    if (there >= 0) found[one.places[here] ?? 0] = other.places[there] ?? -1;
  });
  return found;
}

function heldBy(all: Int32Array, known: ReadonlySet<number>) {
  const places = new Int32Array(all.length);
  let count = 0;
  all.forEach((value, place) => {
    if (known.has(value)) places[count++] = place;
  });
  return { places, values: Int32Array.from(places.subarray(0, count), (place) => all[place] ?? -1) };
}

class Path {
  readonly found: Int32Array;
  private readonly forth: Int32Array;
  private readonly back: Int32Array;
  private readonly middle: number;
  private readonly deepest: number;

  constructor(
    private readonly a: Int32Array,
    private readonly b: Int32Array,
  ) {
    this.found = new Int32Array(a.length).fill(-1);
    this.middle = b.length + 1;
    this.forth = new Int32Array(a.length + b.length + 3);
    this.back = new Int32Array(a.length + b.length + 3);
    this.deepest = Math.max(256, Math.floor(work / (a.length + b.length + 1)));
  }

  walk(a0: number, a1: number, b0: number, b1: number): void {
    while (a0 < a1 && b0 < b1 && this.a[a0] === this.b[b0]) this.found[a0++] = b0++;
    while (a0 < a1 && b0 < b1 && this.a[a1 - 1] === this.b[b1 - 1]) this.found[--a1] = --b1;
    if (a0 === a1 || b0 === b1) return;
    const [x, y] = this.split(a0, a1, b0, b1);
    if ((x === a0 && y === b0) || (x === a1 && y === b1)) return;
    this.walk(a0, x, b0, y);
    this.walk(x, a1, y, b1);
  }

  /** A point on a shortest path, found from both ends at once. */
  private split(a0: number, a1: number, b0: number, b1: number): [number, number] {
    const { a, b, forth, back, middle } = this;
    const [lowest, highest] = [a0 - b1, a1 - b0];
    const [start, end] = [a0 - b0, a1 - b1];
    const odd = ((end - start) & 1) === 1;
    let [f0, f1, r0, r1] = [start, start, end, end];
    forth[middle + start] = a0;
    back[middle + end] = a1;
    for (let depth = 1; depth <= this.deepest; depth += 1) {
      if (f0 > lowest) forth[middle + --f0 - 1] = -1;
      else f0 += 1;
      if (f1 < highest) forth[middle + ++f1 + 1] = -1;
      else f1 -= 1;
      for (let diagonal = f1; diagonal >= f0; diagonal -= 2) {
        const place = middle + diagonal;
        const [left, right] = [forth[place - 1] ?? -1, forth[place + 1] ?? -1];
        let x = left >= right ? left + 1 : right;
        while (x < a1 && x - diagonal < b1 && a[x] === b[x - diagonal]) x += 1;
        forth[place] = x;
        if (odd && diagonal >= r0 && diagonal <= r1 && (back[place] ?? 0) <= x) return [x, x - diagonal];
      }
      if (r0 > lowest) back[middle + --r0 - 1] = 0x7fffffff;
      else r0 += 1;
      if (r1 < highest) back[middle + ++r1 + 1] = 0x7fffffff;
      else r1 -= 1;
      for (let diagonal = r1; diagonal >= r0; diagonal -= 2) {
        const place = middle + diagonal;
        const [left, right] = [back[place - 1] ?? 0, back[place + 1] ?? 0];
        let x = left < right ? left : right - 1;
        while (x > a0 && x - diagonal > b0 && a[x - 1] === b[x - diagonal - 1]) x -= 1;
        back[place] = x;
        if (!odd && diagonal >= f0 && diagonal <= f1 && x <= (forth[place] ?? 0)) return [x, x - diagonal];
      }
    }
    return this.furthest(f0, f1, a1, b1);
  }

  /** When the way is too long: as far as was come from the start. */
  private furthest(f0: number, f1: number, a1: number, b1: number): [number, number] {
    let best: [number, number] = [0, 0];
    for (let diagonal = f1; diagonal >= f0; diagonal -= 2) {
      const x = Math.min(this.forth[this.middle + diagonal] ?? 0, a1, b1 + diagonal);
      if (x + x - diagonal > best[0] + best[1]) best = [x, x - diagonal];
    }
    return best;
  }
}
