import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, editOf, wordsIn } from "./edit-distance";
import { wordDistance } from "./word-distance";

describe("the words of a text", () => {
  test.for([
    ["", []],
    [" \n\t", []],
    ["Hello, world!", ["Hello,", "world!"]],
    ["one\r\ntwo\u00a0three\u3000four", ["one", "two", "three", "four"]],
    ["well-known — it’s “so”", ["well-known", "—", "it’s", "“so”"]],
    ["今日は、雨。", ["今", "日", "は、", "雨。"]],
    ["GPTは速い", ["GPT", "は", "速", "い"]],
    ["cafe\u0301", ["caf\u00e9"]],
    ["नमस्ते दुनिया 👩‍🚀", ["नमस्ते", "दुनिया", "👩‍🚀"]],
  ] as const)("of %o", ([text, words]) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test("leave nothing out but spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(wordsIn(text).join("")).toBe(text.normalize("NFC").replace(/\s/gu, ""));
      }),
    );
  });
});

describe("the edit", () => {
  test.for([
    ["", "", 0, 0],
    ["", "two words", 2, 2],
    ["two words", "", 2, 2],
    ["Buy now and save", "Buy  now\nand save", 0, 4],
    ["Buy now and save", "Buy today and save", 1, 4],
    ["Buy now and save", "Buy now and save a lot", 2, 6],
    ["Buy now and save", "save and now buy", 4, 4],
    ["Buy now.", "Buy now!", 1, 2],
    ["bye", "bye bye", 1, 2],
  ] as const)("from %o to %o is %i of %i", ([output, final, changed, words]) => {
    expect(editOf(output, final)).toEqual({ changed, words });
  });

  test("is a share of the longer text", () => {
    expect([{ changed: 0, words: 0 }, { changed: 1, words: 4 }, { changed: 7, words: 7 }].map(editDistance)).toEqual([0, 0.25, 1]);
  });

  test("of texts that are too long to compare is unknown", () => {
    expect(editOf("a ".repeat(20_001), "b ".repeat(20_000))).toBeUndefined();
    expect(editOf("a ".repeat(40_000), "b ".repeat(100))).toEqual({ changed: 40_000, words: 40_000 });
  });
});

/** The textbook's table, which is slow and can't be wrong. */
function naive(one: readonly string[], other: readonly string[]) {
  let above = [0, ...other.map((_, at) => at + 1)];
  one.forEach((word, row) => {
    const next = [row + 1];
    other.forEach((theirs, at) => next.push(Math.min((above[at] ?? 0) + (word === theirs ? 0 : 1), (above[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1)));
    above = next;
  });
  return above.at(-1) ?? 0;
}

const list = fc.oneof(...[2, 5, 40].map((kinds) => fc.array(fc.nat(kinds).map(String), { maxLength: 150, size: "max" })));

test("the quick way finds what the slow one finds", () => {
  fc.assert(
    fc.property(list, list, (one, other) => {
      expect(wordDistance(one, other)).toBe(naive(one, other));
    }),
    { numRuns: 300 },
  );
});

test("a text with some words changed is that far away, however long it is", () => {
  const words = Array.from({ length: 5000 }, (_, at) => `w${Math.imul(at, 2654435761) >>> 22}`);
  const changed = words.flatMap((word, at) => (at % 500 === 7 ? ["new", "words"] : at % 500 === 300 ? [] : [word]));
  expect(wordDistance(words, changed)).toBe(30);
  expect(wordDistance(words, words.map((word) => `${word}!`))).toBe(5000);
});
