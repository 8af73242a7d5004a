import { describe, expect, test } from "vitest";
import { modelOf } from "#components/prompt/canvas/model/model";
import { matchesOf, replacedIn } from "./matches";

const { messages } = modelOf({
  kind: "prompt",
  style: "plain",
  messages: [{ role: "user", blocks: [{ kind: "task", text: "One (two) one" }, { kind: "tone", text: "one", off: true }, { kind: "format", text: "onE" }] }],
  inputs: [],
});
const [first, , last] = messages[0]?.blocks.map(({ id }) => id) ?? [];

describe("finding words", () => {
  test("looks through every block that is on, great and small", () => {
    expect(matchesOf(messages, "one")).toEqual([
      { block: first, from: 0, to: 3 },
      { block: first, from: 10, to: 13 },
      { block: last, from: 0, to: 3 },
    ]);
  });

  test("takes signs as they are, and nothing for nothing", () => {
    expect(matchesOf(messages, "(TWO)")).toEqual([{ block: first, from: 4, to: 9 }]);
    expect(matchesOf(messages, "")).toEqual([]);
  });

  test("puts other words in all the places at once", () => {
    expect([...replacedIn(messages, matchesOf(messages, "one"), "three").values()]).toEqual(["three (two) three", "three"]);
  });
});
