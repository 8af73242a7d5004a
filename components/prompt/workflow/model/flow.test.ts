import { expect, test } from "vitest";
import type { Filling, Step } from "#server/core/version/content";
import { flowOf } from "./flow";

const step = (name: string, fills: Step["fills"] = {}): Step => ({ name, prompt: `p-${name}`, fills });
const fromStep = (name: string): Filling => ({ from: "step", step: name });
const fromInput = (name: string): Filling => ({ from: "input", name });

test("what flows where is told step by step, and what flows nowhere is seen", () => {
  const steps = [step("outline", { topic: fromInput("topic") }), step("draft", { outline: fromStep("outline"), readers: fromInput("readers") }), step("subjects", { draft: fromStep("draft"), hint: fromStep("outline") })];
  expect(flowOf(steps)).toEqual([
    { step: "outline", inputs: ["topic"], outputs: [], idle: false },
    { step: "draft", inputs: ["readers"], outputs: ["outline"], idle: false },
    { step: "subjects", inputs: [], outputs: ["draft", "outline"], idle: false },
  ]);
  expect(flowOf([step("a"), step("b")]).map(({ idle }) => idle)).toEqual([true, false]);
});
