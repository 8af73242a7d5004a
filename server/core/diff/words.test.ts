import fc from "fast-check";
import { expect, test } from "vitest";
import { lines } from "./line";
import { afterOf, beforeOf } from "./piece";
import { partners } from "./sequence";
import { tokensOf } from "./tokens";
import { words } from "./words";

const marked = (before: string, after: string) =>
  words(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`))
    .join("");

test.for([
  ["", "", ""],
  ["the same", "the same", "the same"],
  ["", "new", "[+new]"],
  ["gone", "", "[-gone]"],
  ["in one sentence", "in two sentences", "in [-one sentence][+two sentences]"],
  ["It hops over the lazy dog.", "It leaps over the lazy dog.", "It [-hops][+leaps] over the lazy dog."],
  ["Always greet the user by name.", "Open with the answer; skip pleasantries.", "[-Always greet the user by name][+Open with the answer; skip pleasantries]."],
  ["Use {{name}} here", "Use {{full_name}} here", "Use [-{{name}}][+{{full_name}}] here"],
  ["alpha beta gamma {{x}} delta eps", "one two three {{x}} four five", "[-alpha beta gamma][+one two three] {{x}} [-delta eps][+four five]"],
  ["Never say A. Never say B.", "Never say A. Never say C. Never say B.", "Never say A. [+Never say C. ]Never say B."],
  ["one\n\ntwo\n", "one\n\nnew\n\ntwo\n", "one\n\n[+new\n\n]two\n"],
  ["a  b", "a b", "a[-  ][+ ]b"],
  ["今日は天気がいい", "今日は雨がいい", "今日は[-天気][+雨]がいい"],
  ["don’t stop", "don’t pause", "don’t [-stop][+pause]"],
] as const)("%#: from %o to %o", ([before, after, shown]) => {
  expect(marked(before, after)).toBe(shown);
});

const word = fc.constantFrom("the", "a", "of", "greet", "user", "name", "{{name}}", "never", "always", ".", ",", " ", "  ", "\n", "\n\n", "é", "天");
const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.array(word, { maxLength: 60 }).map((all) => all.join("")));

test("the pieces are both texts again, whatever they are", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(tokensOf(before).join("")).toBe(before);
      const pieces = words(before, after);
      expect([beforeOf(pieces), afterOf(pieces)]).toEqual([before, after]);
      expect(pieces.every((piece, at) => piece.text !== "" && piece.kind !== pieces[at + 1]?.kind)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("the lines are both texts again, in order", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const all = lines(before, after);
      const side = (read: typeof beforeOf, number: "before" | "after") => all.filter((line) => line[number] !== undefined).map(({ pieces }) => read(pieces)).join("\n");
      expect([side(beforeOf, "before"), side(afterOf, "after")]).toEqual([before, after]);
      for (const number of ["before", "after"] as const) {
        const numbers = all.flatMap((line) => line[number] ?? []);
        expect(numbers).toEqual([...numbers.keys()]);
      }
    }),
    { numRuns: 500 },
  );
});

/** The textbook's table, which is slow and can't be wrong. */
function longestCommon(a: readonly number[], b: readonly number[]) {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const value of a) {
    const next = [0];
    b.forEach((other, at) => next.push(value === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

test("as many are matched as can be, in rising order, equals with equals", () => {
  const numbers = fc.array(fc.nat(5), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const found = partners(Int32Array.from(a), Int32Array.from(b));
      const matched = [...found].flatMap((there, here) => (there < 0 ? [] : [{ here, there }]));
      expect(matched).toHaveLength(longestCommon(a, b));
      expect(matched.every(({ here, there }) => a[here] === b[there])).toBe(true);
      expect(matched.every(({ there }, at) => at === 0 || there > (matched[at - 1]?.there ?? -1))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("what is far too long for an exact answer still gets a true one", () => {
  const dice = (seed: number) => Array.from({ length: 60_000 }, (_, at) => Math.imul(at + seed, 2654435761) >>> 20).join(" ");
  const [before, after] = [dice(1), dice(9000)];
  const pieces = words(before, after);
  expect([beforeOf(pieces), afterOf(pieces)]).toEqual([before, after]);
  expect(pieces.some(({ kind }) => kind === "same")).toBe(true);
});
