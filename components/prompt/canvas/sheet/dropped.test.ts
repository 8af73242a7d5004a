import { describe, expect, test } from "vitest";
import { done } from "#components/prompt/canvas/model/canvas";
import { modelOf, type CanvasModel } from "#components/prompt/canvas/model/model";
import { droppedAt } from "./dropped";

const model = modelOf({
  kind: "prompt",
  style: "plain",
  messages: [["a", "b"], [], ["c"]].map((texts) => ({ role: "user", blocks: texts.map((text) => ({ kind: "task", text })) })),
  inputs: [],
});
const [first, second, third] = model.messages.map(({ id }) => id);
const named = (text: string) => model.messages.flatMap(({ blocks }) => blocks).find((block) => block.text === text)?.id ?? text;
const texts = ({ messages }: CanvasModel) => messages.map(({ blocks }) => blocks.map(({ text }) => text).join("")).join("|");

describe("a dropped block", () => {
  test.for([
    ["a", "b", "ba||c"],
    ["a", second, "b|a|c"],
    ["a", third, "b||ac"],
    ["a", "c", "b||ca"],
    ["c", "a", "cab||"],
    ["c", "b", "acb||"],
    ["c", first, "cab||"],
    ["c", second, "abc||"],
  ] as const)("%s let go over %s", ([block, over, expected]) => {
    const place = droppedAt(model, named(block), named(over ?? ""));
    expect(texts(place ? done(model, { do: "move", block: named(block), ...place }) : model)).toBe(expected);
  });

  test("over nothing stays", () => {
    expect(droppedAt(model, named("a"), "elsewhere")).toBeUndefined();
  });
});
