import { expect, test } from "vitest";
import { emptyPrompt, type PromptContent } from "#server/core/version/content";
import { lineMarked, sourceOf, wordsMarked } from "./marked";

const place = { message: 0, block: 0 };
const saying = (text: string): PromptContent => ({ ...emptyPrompt(), messages: [{ role: "user", blocks: [{ kind: "task", text }] }] });
const line = "Greet {{ name }} in {{language}}.";
// As it is shown: Greet name in language.

test.for([
  ["before any variable", 3, false, "Gre"],
  ["where a variable begins", 6, false, "Greet "],
  ["inside of one, from there on", 8, false, "Greet "],
  ["inside of one, up to there", 8, true, "Greet {{ name }}"],
  ["where one ends", 10, true, "Greet {{ name }}"],
  ["behind one", 11, false, "Greet {{ name }} "],
  ["between two", 13, true, "Greet {{ name }} in"],
  ["at the end", 23, true, line],
  ["beyond the end", 99, true, line],
] as const)("a place %s", ([, shown, end, before]) => {
  expect(line.slice(0, sourceOf(line, shown, end))).toBe(before);
});

test("marked words lose the space around them and keep their place", () => {
  const text = `You bake.\n${line}`;
  const marked = wordsMarked(saying(text), "p", [{ place, line: 1, from: 5, to: 14 }]);
  expect(marked).toMatchObject({ line: 1, quote: "{{ name }} in", anchor: { place, words: { start: 16, end: 29, quote: "{{ name }} in" } } });
  expect(text.slice(16, 29)).toBe("{{ name }} in");
});

test("words of several lines stand under the last", () => {
  expect(wordsMarked(saying("One two.\nThree four.\nFive."), "p", [{ place, line: 0, from: 4, to: 8 }, { place, line: 1, from: 0, to: 5 }])).toMatchObject({ line: 1, quote: "two.\nThree" });
});

test("nothing is marked by space alone, and a line is marked whole", () => {
  expect(wordsMarked(saying("One  two"), "p", [{ place, line: 0, from: 3, to: 5 }])).toBeUndefined();
  expect(wordsMarked(saying("One"), "p", [])).toBeUndefined();
  expect(lineMarked(saying(`You bake.\n  ${line}`), "p", place, 1)).toMatchObject({ line: 1, quote: line });
  expect(lineMarked(saying("You bake.\n\n"), "p", place, 1)).toBeUndefined();
});
