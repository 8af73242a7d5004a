import { expect, test } from "vitest";
import { percentShared, sketchOf, wordsOf } from "./sketch";

const sentence = (number: number) => `Sentence ${number} tells the customer what was billed in period ${number * 7} and why item ${number * 13} is new.`;
const text = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => sentence(from + at)).join("\n");
const shared = (one: string, other: string) => {
  const theirs = new Set(sketchOf(other));
  return sketchOf(one).filter((place) => theirs.has(place)).length;
};

test("a text is its own twin, whatever its case and signs", () => {
  expect(shared(text(0, 20), text(0, 20).toUpperCase().replaceAll(".", "!"))).toBe(32);
  expect(percentShared(text(0, 20), text(0, 20))).toBe(100);
});

test("texts that share most of their words share most of the sketch", () => {
  expect(percentShared(text(0, 20), text(0, 22))).toBe(91);
  expect(shared(text(0, 20), text(0, 22))).toBeGreaterThan(22);
});

test("texts about different things share next to nothing", () => {
  expect(percentShared(text(0, 20), "Write a headline of at most eight words for a heat pump, then three calls to action, each of at most four words.")).toBe(0);
  expect(shared(text(0, 20), text(500, 520))).toBeLessThan(12);
});

test("a short text has no sketch, since everything short looks alike", () => {
  expect(sketchOf("Write a poem about the sea.")).toEqual([]);
});

test("the places of a sketch are whole numbers that PostgreSQL can hold, and all different", () => {
  const sketch = sketchOf(text(0, 50));
  expect(sketch.every((place) => Number.isInteger(place) && Math.abs(place) <= 2 ** 31)).toBe(true);
  expect(new Set(sketch).size).toBe(32);
});

test("the words of a prompt are its blocks and inputs, of a workflow its steps", () => {
  const inputs = [{ name: "city", type: "text" as const, required: true, untrusted: false, help: "Where they live" }];
  expect(wordsOf({ kind: "prompt", style: "plain", inputs, messages: [{ role: "user", blocks: [{ kind: "custom", title: "Place", text: "Greet {{city}}" }] }] })).toBe("Place\nGreet {{city}}\ncity Where they live");
  expect(wordsOf({ kind: "workflow", inputs: [], steps: [{ name: "outline", prompt: "news/outline", tool: "Claude", fills: {} }] })).toBe("outline news/outline Claude");
});
