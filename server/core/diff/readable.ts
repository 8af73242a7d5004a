import type { Region } from "./region";
import { hasMarker, hasWord } from "./tokens";

type Tokens = readonly string[];

/** Makes of a shortest edit one that is read with ease: no lone words left standing in a rewritten sentence, and changes that begin where sentences do. */
export function readable(regions: readonly Region[], a: Tokens, b: Tokens): Region[] {
  const whole: Region[] = [];
  for (const [at, region] of regions.entries()) {
    const last = whole.at(-1);
    const next = regions[at + 1];
    if (region.same && last && next && !last.same && isIsland(region, last, next, a, b)) join(last, region);
    else if (last && !last.same && !region.same) join(last, region);
    else whole.push({ ...region });
  }
  whole.forEach((region, at) => {
    if (region.same) return;
    if (region.a0 === region.a1) slide(region, whole[at - 1], whole[at + 1], b, "b");
    else if (region.b0 === region.b1) slide(region, whole[at - 1], whole[at + 1], a, "a");
  });
  return whole.filter(({ a0, a1, b0, b1 }) => a0 < a1 || b0 < b1);
}

function join(last: Region, region: Region) {
  last.a1 = region.a1;
  last.b1 = region.b1;
}

/** Space, punctuation or one short word, between changes of which each is longer than it. */
function isIsland(island: Region, last: Region, next: Region, a: Tokens, b: Tokens) {
  if (island.a1 - island.a0 > 5) return false;
  const tokens = a.slice(island.a0, island.a1);
  const text = tokens.join("");
  if (text.includes("\n") || hasMarker(text)) return false;
  const rewritten = [last, next].every((region) => region.a0 < region.a1 && region.b0 < region.b1);
  const count = tokens.filter(hasWord).length;
  if (count === 0) return rewritten && text.trim().length <= 1;
  return rewritten && count === 1 && text.trim().length <= 3 && [last, next].every((region) => lengthOf(region, a, b) > text.length);
}

const lengthOf = ({ a0, a1, b0, b1 }: Region, a: Tokens, b: Tokens) => Math.max(size(a, a0, a1), size(b, b0, b1));

function size(tokens: Tokens, from: number, to: number) {
  let length = 0;
  for (let at = from; at < to && length < 99; at += 1) length += tokens[at]?.length ?? 0;
  return length;
}

/** An insertion can often begin in several places; the start of a line or sentence is the best. */
function slide(region: Region, before: Region | undefined, after: Region | undefined, tokens: Tokens, side: "a" | "b") {
  if (!before || !after) return;
  const from = side === "a" ? region.a0 : region.b0;
  const to = side === "a" ? region.a1 : region.b1;
  const room = ({ a0, a1 }: Region) => Math.min(400, a1 - a0);
  const [roomBefore, roomAfter] = [room(before), room(after)];
  let [best, bestScore] = [0, startScore(tokens, from)];
  for (let by = -1; by >= -roomBefore && tokens[from + by] === tokens[to + by]; by -= 1) {
    if (startScore(tokens, from + by) > bestScore) [best, bestScore] = [by, startScore(tokens, from + by)];
  }
  for (let by = 1; by <= roomAfter && tokens[from + by - 1] === tokens[to + by - 1]; by += 1) {
    if (startScore(tokens, from + by) > bestScore) [best, bestScore] = [by, startScore(tokens, from + by)];
  }
  if (best === 0) return;
  for (const end of ["a0", "a1", "b0", "b1"] as const) region[end] += best;
  [before.a1, before.b1] = [before.a1 + best, before.b1 + best];
  [after.a0, after.b0] = [after.a0 + best, after.b0 + best];
}

function startScore(tokens: Tokens, at: number) {
  const [last, previous] = [tokens[at - 1], tokens[at - 2]];
  if (last === undefined || last === "\n") return 4;
  if (last.startsWith(" ")) return previous !== undefined && /[.!?:;]/.test(previous) ? 3 : 1;
  return 0;
}
