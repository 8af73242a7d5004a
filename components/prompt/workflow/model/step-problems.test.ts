import { describe, expect, test } from "vitest";
import type { Filling, Input, Step } from "#server/core/version/content";
import { modelOf } from "./model";
import { problemsIn } from "./step-problems";
import { done } from "./workflow";

const input = (name: string, part: Partial<Input> = {}): Input => ({ name, type: "long_text", required: true, untrusted: false, ...part });
const step = (name: string, fills: Step["fills"] = {}): Step => ({ name, prompt: `p-${name}`, fills });
const fromInput = (name: string): Filling => ({ from: "input", name });

describe("problems", () => {
  test("a written text must read as what is asked for", () => {
    const five = modelOf({ kind: "workflow", inputs: [], steps: [step("a", { count: { from: "text", text: "five" } })] });
    const number = new Map([[five.steps[0]?.id ?? "", [input("count", { type: "number" })]]]);
    expect(problemsIn(five, number)[0]?.sentence).toMatch(/^In “a”, “count” is a number/);
    const empty = done(five, { do: "fill", step: five.steps[0]?.id ?? "", input: "count", filling: { from: "text", text: " " } });
    expect(problemsIn(empty, number).map(({ sentence }) => sentence)).toEqual(["In “a”, “count” is empty."]);
  });

  test("two steps may pin two versions of one prompt", () => {
    const two = modelOf({ kind: "workflow", inputs: [input("x")], steps: [{ name: "a", prompt: "p", fills: {} }, { name: "b", prompt: "p", fills: { x: fromInput("x") } }] });
    const [a, b] = two.steps.map(({ id }) => id);
    expect(problemsIn(two, new Map([[a ?? "", []], [b ?? "", [input("x")]]]))).toEqual([]);
  });
});
