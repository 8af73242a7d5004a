import { interned } from "./region";
import { partners } from "./sequence";

/** Lines that are the same, or lines that became other lines. */
export interface Hunk {
  same: boolean;
  before: string;
  after: string;
}

/** Lines, each with its end. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Which lines of two texts are the same; an empty line is no landmark, it belongs to what is around it. */
export function hunksOf(before: string, after: string): Hunk[] {
  if (before === after) return before === "" ? [] : [{ same: true, before, after }];
  const [a, b] = [linesOf(before), linesOf(after)];
  const found = linePartners(a, b);
  const hunks: Hunk[] = [];
  let [done, doneThere] = [0, 0];
  const take = (same: boolean, to: number, toThere: number) => {
    if (done === to && doneThere === toThere) return;
    hunks.push({ same, before: a.slice(done, to).join(""), after: b.slice(doneThere, toThere).join("") });
    [done, doneThere] = [to, toThere];
  };
  for (let here = 0; here < a.length; here += 1) {
    const there = found[here] ?? -1;
    if (there < 0) continue;
    take(false, here, there);
    let length = 1;
    while (found[here + length] === there + length) length += 1;
    take(true, here + length, there + length);
    here += length - 1;
  }
  take(false, a.length, b.length);
  return hunks;
}

/** For each line its equal in the other text, or -1. */
export function linePartners(before: readonly string[], after: readonly string[]): Int32Array {
  const [ours, theirs] = [full(before), full(after)];
  const found = new Int32Array(before.length).fill(-1);
  partners(...interned(ours.map((at) => before[at] ?? ""), theirs.map((at) => after[at] ?? ""))).forEach((there, here) => {
    if (there >= 0) found[ours[here] ?? 0] = theirs[there] ?? -1;
  });
  closeGaps(found, before, after);
  return found;
}

const full = (lines: readonly string[]) => [...lines.keys()].filter((at) => lines[at]?.trim());

/** Equal neighbours of equal lines, which only empty lines can still be. */
function closeGaps(found: Int32Array, before: readonly string[], after: readonly string[]) {
  const taken = new Set(found);
  const offer = (here: number, there: number) => {
    if (found[here] !== -1 || taken.has(there) || there < 0 || there >= after.length || before[here] !== after[there]) return;
    found[here] = there;
    taken.add(there);
  };
  for (let here = 0; here < before.length; here += 1) offer(here, here === 0 ? 0 : (found[here - 1] ?? -1) >= 0 ? (found[here - 1] ?? -1) + 1 : -1);
  for (let here = before.length - 1; here >= 0; here -= 1) offer(here, here === before.length - 1 ? after.length - 1 : (found[here + 1] ?? -1) > 0 ? (found[here + 1] ?? -1) - 1 : -1);
}
