import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content, Input, OutputContract, PromptContent, WorkflowContent } from "#server/core/version/content";
import { emptyPrompt } from "#server/core/version/content";
import { steps, type VersionStep } from "#server/core/version/number";
import { compareInputs } from "./compare-inputs";
import { proposeStep } from "./propose-step";

const input = (more: Partial<Input> = {}): Input => ({ name: "tariff_now", type: "text", required: false, untrusted: false, ...more });
const choice = (...options: string[]) => input({ type: "choice", options });
const number = (min?: number, max?: number) => input({ type: "number", limits: { min, max } });

const changes: [what: string, before: Input[], after: Input[], step: VersionStep | "", sentence: string][] = [
  ["nothing", [input()], [input()], "", ""],
  ["removed", [input()], [], "major", "The input tariff_now is gone: callers that still send it will be refused."],
  ["newly required", [input()], [input({ required: true })], "major", "The input tariff_now is now required: callers that leave it out will be refused."],
  ["required, as its default is gone", [input({ required: true, default: "a" })], [input({ required: true })], "major", "is now required"],
  ["required with a default", [input()], [input({ required: true, default: "a" })], "major", "no longer sent empty"],
  ["no longer required", [input({ required: true })], [input()], "minor", "may now be left out"],
  ["new and required", [], [input({ required: true })], "major", "is new and required"],
  ["new and optional", [], [input()], "minor", "is new, and may be left out"],
  ["new and required with a default", [], [input({ required: true, default: "a" })], "minor", "may be left out"],
  ["renamed", [input({ unit: "£", required: true })], [input({ unit: "£", required: true, name: "tariff" })], "major", "is now called tariff"],
  ["retyped", [input()], [input({ type: "number" })], "major", "is now a number instead of text"],
  ["retyped to what takes all it took", [choice("a")], [input()], "minor", "whatever callers sent still fits"],
  ["retyped and limited", [choice("a")], [input({ limits: { min: 3 } })], "major", "may be refused"],
  ["longer text", [input()], [input({ type: "long_text" })], "patch", "is now long text"],
  ["an option less", [choice("a", "b")], [choice("a")], "major", "no longer offers “b”"],
  ["an option more", [choice("a")], [choice("a", "b")], "minor", "now also offers “b”"],
  ["options in another order", [choice("a", "b")], [choice("b", "a")], "patch", "in another order"],
  ["a greater minimum", [number(1)], [number(2)], "major", "must now be at least 2, not at least 1"],
  ["a first maximum", [number()], [number(undefined, 9)], "major", "must now be at most 9: callers"],
  ["a greater maximum", [number(1, 9)], [number(1, 10)], "minor", "need only be at most 10 now"],
  ["no maximum", [number(1, 9)], [number(1)], "minor", "need no longer be at most 9"],
  ["shorter text", [input({ limits: { max: 60 } })], [input({ limits: { max: 40 } })], "major", "at most 40 characters"],
  ["a least length of nothing", [input()], [input({ limits: { min: 0 } })], "", ""],
  ["a later first day", [input({ type: "date" })], [input({ type: "date", limits: { earliest: "2026-01-01" } })], "major", "2026-01-01 at the earliest"],
  ["a later last day", [input({ type: "date", limits: { latest: "2026-01-01" } })], [input({ type: "date", limits: { latest: "2027-01-01" } })], "minor", "2027-01-01 at the latest"],
  ["another default", [input({ default: "a" })], [input({ default: "b" })], "minor", "another default"],
  ["no default", [input({ default: "a" })], [input()], "minor", "no default any more"],
  ["another help and example", [input({ help: "a" })], [input({ example: "b" })], "patch", "another help and example"],
  ["from outside", [input()], [input({ untrusted: true })], "patch", "text from outside"],
  ["another order", [input(), input({ name: "b" })], [input({ name: "b" }), input()], "patch", "The inputs stand in another order."],
];

test.for(changes)("an input, %s", ([, before, after, step, sentence]) => {
  const found = compareInputs(before, after);
  expect(found.map(({ step }) => step).join()).toBe(step);
  expect(found.map(({ sentence }) => sentence).join()).toContain(sentence);
});

const prompt = (more: Partial<PromptContent> = {}): PromptContent => ({ ...emptyPrompt(), ...more });
const json = (schema: Extract<OutputContract, { kind: "json" }>["schema"]) => prompt({ output: { kind: "json", schema } });
const xml = (schema: string) => prompt({ output: { kind: "xml", schema } });
const saying = (...texts: string[]) => prompt({ messages: [{ role: "user", blocks: texts.map((text) => ({ kind: "task", text })) }] });
const workflow = (...prompts: string[]): WorkflowContent => ({ kind: "workflow", inputs: [], steps: prompts.map((prompt) => ({ name: prompt, prompt, fills: {} })) });

const proposals: [what: string, before: Content, after: Content, proposed: string, reason: string][] = [
  ["nothing", prompt(), prompt(), "patch", ""],
  ["wording", saying("Greet."), saying("Greet them."), "patch", "The wording of task has changed."],
  ["another style", prompt(), prompt({ style: "xml" }), "patch", "The way it is rendered has changed."],
  ["other settings", prompt(), prompt({ settings: { temperature: 1 } }), "patch", "The settings have changed."],
  ["a new block", saying("a"), saying("a", "b"), "minor", "There is a new block: task."],
  ["a block gone", saying("a", "b"), saying("a"), "patch", "The messages have changed."],
  ["a contract", prompt(), json({ type: "object" }), "minor", "The output now has a contract."],
  ["no contract", json({ type: "object" }), prompt(), "major", "The output has no contract any more: consumers can rely on nothing."],
  ["another kind of contract", json({ type: "object" }), xml("<a/>"), "major", "The output now follows an XML Schema instead of a JSON Schema."],
  ["another XML schema", xml("<a/>"), xml("<b/>"), "possibly major", "Possibly breaking. The XML Schema of the output has changed; read it with a consumer's eye, and lower the step if it only became tighter."],
  ["the same XML schema in another layout", xml("<a><b/></a>"), xml("<a>\n  <b/> <!-- c -->\n</a>"), "patch", "The XML Schema of the output is laid out otherwise."],
  ["a looser output", json({ properties: { a: { enum: ["x"] } } }), json({ properties: { a: { enum: ["x", "y"] } } }), "major", 'In the output, a may now also be "y".'],
  ["a tighter output", json({ properties: { a: { type: "string" } } }), json({ properties: { a: { type: "string", maxLength: 3 } } }), "minor", "In the output, a now has at most 3 characters."],
  ["what can't be decided", json({ pattern: "a" }), json({ pattern: "b" }), "possibly major", "Possibly breaking. The output follows another pattern than a: texts may come that the old one ruled out."],
  ["notes in the schema", json({ type: "object" }), json({ type: "object", title: "A" }), "patch", "The output's contract says the same in other words."],
  ["another end of a workflow", workflow("a", "b"), workflow("a", "c"), "possibly major", "Possibly breaking. The workflow now ends with c instead of b, which may put out something else."],
  ["a step more in a workflow", workflow("a", "b"), workflow("a", "c", "b"), "minor", "There is a new step: c."],
  ["a workflow instead", prompt(), workflow("a"), "major", "The prompt is now a workflow."],
];

describe("the step proposed for", () => {
  test.for(proposals)("%s", ([, before, after, proposed, reason]) => {
    const { step, possibly, reasons } = proposeStep(before, after);
    expect(`${possibly ? "possibly " : ""}${step}`).toBe(proposed);
    expect(reasons[0]?.sentence ?? "").toBe(reason);
  });

  test("many changes is that of the weightiest, which is named first", () => {
    const before = { ...json({ pattern: "a" }), inputs: [input(), input({ name: "gone" })] };
    const after = { ...json({ pattern: "b" }), style: "plain" as const, inputs: [input({ help: "x" }), input({ name: "come", type: "number" })] };
    const { step, possibly, reasons } = proposeStep(before, after);
    expect({ step, possibly, steps: reasons.map(({ step }) => step) }).toEqual({ step: "major", possibly: false, steps: ["major", "major", "minor", "patch", "patch"] });
    expect(reasons[0]?.sentence).toContain("gone is gone");
  });

  test("one content is never more than its way back allows: what only tightens is loosened by undoing it", () => {
    const names = fc.uniqueArray(fc.constantFrom("a", "b", "c"));
    fc.assert(
      fc.property(names, names, (were, are) => {
        const [before, after] = [were, are].map((list) => prompt({ inputs: list.map((name) => input({ name, help: name, unit: name })) }));
        if (!before || !after) return;
        const removes = were.some((name) => !are.includes(name));
        expect(proposeStep(before, after).step === "major").toBe(removes);
        expect(steps).toContain(proposeStep(after, before).step);
      }),
    );
  });
});
