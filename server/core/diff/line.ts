import { linePartners } from "./hunks";
import type { Piece } from "./piece";
import { Shelf, similarity } from "./similarity";
import { lineWords } from "./words";

/** Where a line stands that was found again elsewhere. */
export interface LinePlace {
  message: number;
  block: number;
  line: number;
}

/** One line of a text before and after, with its number in each. Its end is not part of it. */
export interface Line {
  kind: "same" | "changed" | "added" | "removed";
  pieces: Piece[];
  before?: number;
  after?: number;
  /** Of an added line, where it stood before; of a removed line, where it stands now. */
  moved?: LinePlace;
}

export const linesOf = (text: string): string[] => (text === "" ? [] : text.split("\n"));

/** A text line by line: what stayed, what was reworded in place, what came and what went. */
export function lines(before: string, after: string): Line[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const found = linePartners(a, b);
  const all: Line[] = [];
  let [here, there] = [0, 0];
  const upTo = (to: number, toThere: number) => {
    all.push(...hunk(a, here, to, b, there, toThere));
    [here, there] = [to, toThere];
  };
  found.forEach((partner, at) => {
    if (partner < 0) return;
    upTo(at, partner);
    all.push({ kind: "same", pieces: whole("same", a[at] ?? ""), before: at, after: partner });
    [here, there] = [at + 1, partner + 1];
  });
  upTo(a.length, b.length);
  return all;
}

const whole = (kind: Piece["kind"], text: string): Piece[] => (text === "" ? [] : [{ kind, text }]);

/** Lines that read alike are one line, reworded; the rest went and came. */
function hunk(a: readonly string[], a0: number, a1: number, b: readonly string[], b0: number, b1: number): Line[] {
  const all: Line[] = [];
  let [here, there] = [a0, b0];
  const upTo = (to: number, toThere: number) => {
    for (; here < to; here += 1) all.push({ kind: "removed", pieces: whole("removed", a[here] ?? ""), before: here });
    for (; there < toThere; there += 1) all.push({ kind: "added", pieces: whole("added", b[there] ?? ""), after: there });
  };
  for (const [one, other] of reworded(a.slice(a0, a1), b.slice(b0, b1))) {
    upTo(a0 + one, b0 + other);
    all.push({ kind: "changed", pieces: lineWords(a[here] ?? "", b[there] ?? ""), before: here, after: there });
    [here, there] = [here + 1, there + 1];
  }
  upTo(a1, b1);
  return all;
}

const alike = 0.45;
const tooMany = 150_000;

/** Pairs in order, of the greatest likeness together. */
function reworded(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length * b.length > tooMany) return halved(a, b);
  const likeness = likenessOf(a, b);
  const width = b.length + 1;
  const best = new Float32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const paired = likeness(i, j);
      const apart = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(apart, paired >= alike ? paired + (best[(i + 1) * width + j + 1] ?? 0) : 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const value = best[i * width + j] ?? 0;
    if (value === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else if (value === (best[i * width + j + 1] ?? 0)) j += 1;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/** Very long stretches are compared only near where they stood. */
function halved(a: readonly string[], b: readonly string[]): [number, number][] {
  const [i, j] = [Math.ceil(a.length / 2), Math.ceil(b.length / 2)];
  const later = reworded(a.slice(i), b.slice(j)).map(([one, other]): [number, number] => [one + i, other + j]);
  return [...reworded(a.slice(0, i), b.slice(0, j)), ...later];
}

function likenessOf(a: readonly string[], b: readonly string[]) {
  const shelf = new Shelf();
  const [ours, theirs] = [a, b].map((texts) => texts.map((text) => shelf.bag(text)));
  return (i: number, j: number) => {
    const [one, other] = [ours?.[i], theirs?.[j]];
    return one?.length && other?.length ? similarity(one, other) : 0;
  };
}
