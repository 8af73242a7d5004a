import { describe, expect, test } from "vitest";
import type { Filling, Input, Step } from "#server/core/version/content";
import { fillingOf, leftOpen, newInput, ownText, sourceOf, sourcesFor } from "./source";

const input = (name: string, part: Partial<Input> = {}): Input => ({ name, type: "long_text", required: true, untrusted: false, ...part });
const step = (name: string, fills: Step["fills"] = {}): Step => ({ name, prompt: `p-${name}`, fills });
const fromStep = (name: string): Filling => ({ from: "step", step: name });
const fromInput = (name: string): Filling => ({ from: "input", name });
const inputs = [input("topic"), input("readers")];
const steps = [step("outline"), step("draft")];

describe("where a value comes from", () => {
  test("every entry leads to its filling and back", () => {
    for (const { sources } of sourcesFor(input("notes"), undefined, inputs, steps)) {
      for (const { value } of sources.filter((one) => one.value !== newInput)) expect(sourceOf(fillingOf(value, undefined))).toBe(value);
    }
    expect(fillingOf(leftOpen, fromInput("topic"))).toBeUndefined();
    expect(fillingOf(ownText, { from: "text", text: "five" })).toEqual({ from: "text", text: "five" });
  });

  test("what is chosen and isn't there stays to be seen", () => {
    const groups = sourcesFor(input("notes"), fromStep("gone"), inputs, []);
    expect(groups.find(({ title }) => title === "Not there")?.sources).toEqual([{ value: "step gone", label: "output of gone" }]);
  });

  test("a new input is offered where there is none of that name", () => {
    const offers = (name: string) => sourcesFor(input(name), undefined, inputs, []).some(({ sources }) => sources.some(({ value }) => value === newInput));
    expect([offers("topic"), offers("notes")]).toEqual([false, true]);
  });
});
