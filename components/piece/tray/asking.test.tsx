import { expect, test } from "vitest";
import { answer, ask, isFirstWord, nothingAsked } from "./asking";

test.each([
  ["nothing is said of yet", { attempt: 1, pasted: false, judged: false }, true],
  ["was pasted", { attempt: 1, pasted: true, judged: false }, false],
  ["was judged", { attempt: 1, pasted: false, judged: true }, false],
  ["Galley saw the tries before", { attempt: 2, pasted: false, judged: false }, false],
])("of an output that %s it is asked or not", (_, heard, asks) => {
  expect(isFirstWord(heard)).toBe(asks);
});

test("each of several outputs is asked about, once", () => {
  const both = ask(ask(nothingAsked, "a"), "b");
  expect([...both.unsaid]).toEqual(["a", "b"]);
  const one = answer(both, "a");
  expect([...one.unsaid]).toEqual(["b"]);
  expect([...ask(ask(one, "a"), "b").unsaid]).toEqual(["b"]);
});
