import { describe, expect, test } from "vitest";
import type { Filling, Input, Step } from "#server/core/version/content";
import { givenTo, unlimited } from "./step-values";

const input = (name: string, part: Partial<Input> = {}): Input => ({ name, type: "long_text", required: true, untrusted: false, ...part });
const fromStep = (name: string): Filling => ({ from: "step", step: name });
const fromInput = (name: string): Filling => ({ from: "input", name });

describe("what a step is given", () => {
  const wanted = [input("topic"), input("notes", { limits: { min: 500 } }), input("count", { type: "number" }), input("tone", { required: false })];
  const fills: Step["fills"] = { topic: fromInput("subject"), notes: fromStep("research"), count: { from: "text", text: "5" } };

  test("is what was tried, what was written, and a stand-in for what is yet to come", () => {
    const given = givenTo({ fills }, wanted, { subject: "heat pumps", topic: "another" });
    expect(given.values).toEqual({ topic: "heat pumps", notes: "output of research", count: 5 });
    expect([...given.outputs]).toEqual([["notes", "research"]]);
  });

  test("a stand-in is measured by no limit", () => {
    const prompt = { kind: "prompt" as const, style: "plain" as const, messages: [], inputs: wanted };
    expect(unlimited(prompt, new Map([["notes", "research"]])).inputs[1]?.limits).toBeUndefined();
    expect(unlimited(prompt, new Map()).inputs[1]?.limits).toEqual({ min: 500 });
  });
});
