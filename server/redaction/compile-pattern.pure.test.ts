import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePattern } from "./compile-pattern";
import { longestMatch } from "./find-matches";

function matchesOf(pattern: string, text: string) {
  const compiled = compilePattern(pattern);
  if ("problem" in compiled) throw new Error(compiled.problem);
  return compiled.find(text).map(({ start, end }) => text.slice(start, end));
}

describe("a pattern", () => {
  test.for([
    ["AB-\\d{5}", "of AB-12345, AB-1, AB-54321", ["AB-12345", "AB-54321"]],
    ["(?i)project (heron|otter)", "Project Otter and PROJECT HERON", ["Project Otter", "PROJECT HERON"]],
    ["\\bK\\d+\\b", "K1 aK2 K3b K44", ["K1", "K44"]],
    ["^\\d+", "12 34", ["12"]],
    ["\\d+$", `${"12 ".repeat(40)}34`, ["34"]],
    ["\\p{Han}+", "a 漢字😀漢", ["漢字", "漢"]],
    ["a.c", "a😀c", ["a😀c"]],
  ] as const)("%s fits in “%s” where one would say", ([pattern, text, found]) => {
    expect(matchesOf(pattern, text)).toEqual(found);
  });

  test.for([
    ["[", "can't be read"],
    ["(?=a)b", "can't be read"],
    ["(a{100}){100}", "can't be read"],
    ["(a|b){400}", "too large"],
    ["\\p{L}*", "where nothing stands"],
    ["a?", "where nothing stands"],
    ["\\b", "where nothing stands"],
    ["^|x", "where nothing stands"],
  ])("%s is refused, since it %s", ([pattern = "", why = ""]) => {
    expect(compilePattern(pattern)).toMatchObject({ problem: expect.stringContaining(why) as string });
  });
});

describe("in a long text", () => {
  test("what stands far away is found, at the edge of any window too", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { maxLength: 8 }), fc.integer({ min: 2, max: longestMatch }), (gaps, length) => {
        const match = `#${"7".repeat(length - 1)}`;
        const text = gaps.map((gap) => " ".repeat(gap) + match).join(" ");
        expect(matchesOf("#7+", text)).toEqual(gaps.map(() => match));
      }),
    );
  });

  test("what fits everywhere ends, and takes the text with it", () => {
    const text = "a".repeat(100_000);
    expect(matchesOf("a[^b]*b|a", text)).toEqual([text]);
    expect(matchesOf("(a|a)*c|a", text).join("")).toBe(text);
  });

  test("a list of what is sought is no such case", () => {
    const text = Array.from({ length: 5000 }, (_, at) => `AB-${10_000 + at}`).join(", ");
    expect(matchesOf("AB-\\d{5}", text)).toHaveLength(5000);
  });
});
