import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyContent } from "#server/core/version/content.arbitrary";
import type { Filling, Input, Step, WorkflowContent } from "#server/core/version/content";
import type { Act } from "./act";
import { begun } from "#components/prompt/way-back";
import { happened } from "./history";
import { contentOf, modelOf, type WorkflowModel } from "./model";
import { problemsIn } from "./step-problems";
import { done } from "./workflow";

const input = (name: string, part: Partial<Input> = {}): Input => ({ name, type: "long_text", required: true, untrusted: false, ...part });
const step = (name: string, fills: Step["fills"] = {}): Step => ({ name, prompt: `p-${name}`, fills });
const fromStep = (name: string): Filling => ({ from: "step", step: name });
const fromInput = (name: string): Filling => ({ from: "input", name });

const content: WorkflowContent = {
  kind: "workflow",
  inputs: [input("topic"), input("readers")],
  steps: [step("outline", { topic: fromInput("topic") }), step("draft", { outline: fromStep("outline"), readers: fromInput("readers") }), step("subjects", { draft: fromStep("draft"), hint: fromStep("outline") })],
};
const model = modelOf(content);
const idOf = (name: string, of: WorkflowModel = model) => of.steps.find((one) => one.name === name)?.id ?? "";
const names = (of: WorkflowModel) => of.steps.map(({ name }) => name);
const did = (...acts: Act[]) => acts.reduce(done, model);
const asked = (of: WorkflowModel) => new Map(of.steps.map(({ id, fills }) => [id, Object.keys(fills).map((name) => input(name))]));
const sentences = (of: WorkflowModel) => problemsIn(of, asked(of)).map(({ sentence }) => sentence);

describe("a workflow in hand", () => {
  test("says what its content says", () => {
    fc.assert(
      fc.property(anyContent(fc), (any) => {
        fc.pre(any.kind === "workflow");
        expect(contentOf(modelOf(any))).toEqual(any);
      }),
    );
  });

  test("gives each part one name, and keeps it when the content is replaced", () => {
    const ids = [...model.steps, ...model.inputs].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    const again = modelOf({ ...content, steps: content.steps.toReversed() }, model);
    expect(again.steps.map(({ id }) => id)).toEqual(model.steps.map(({ id }) => id).toReversed());
  });

  test("two steps of one name get two ids", () => {
    const twins = modelOf({ ...content, steps: [step("a"), step("a")] }, modelOf({ ...content, steps: [step("a")] }));
    expect(new Set(twins.steps.map(({ id }) => id)).size).toBe(2);
  });
});

describe("renaming", () => {
  test("a step takes along everything that takes its output", () => {
    const after = did({ do: "rename-step", step: idOf("outline"), name: "plan" });
    expect(contentOf(after).steps.map(({ fills }) => fills)).toEqual([{ topic: fromInput("topic") }, { outline: fromStep("plan"), readers: fromInput("readers") }, { draft: fromStep("draft"), hint: fromStep("plan") }]);
  });

  test("never merges two steps, so no reference is lost", () => {
    expect(did({ do: "rename-step", step: idOf("outline"), name: "draft" })).toBe(model);
    expect(did({ do: "rename-step", step: idOf("outline"), name: "" })).toBe(model);
  });

  test("there and back is as it was", () => {
    fc.assert(
      fc.property(fc.constantFrom("outline", "draft", "subjects"), fc.stringMatching(/^[a-z]{3,9}$/), (from, to) => {
        fc.pre(!names(model).includes(to));
        const id = idOf(from);
        const back = did({ do: "rename-step", step: id, name: to }, { do: "rename-step", step: id, name: from });
        expect(contentOf(back)).toEqual(content);
        expect(sentences(did({ do: "rename-step", step: id, name: to }))).toEqual([]);
      }),
    );
  });

  test("one of two steps of one name leaves the references to the other", () => {
    const twins = modelOf({ ...content, steps: [step("a"), step("a"), step("b", { x: fromStep("a") })] });
    const after = done(twins, { do: "rename-step", step: twins.steps[1]?.id ?? "", name: "c" });
    expect(after.steps[2]?.fills).toEqual({ x: fromStep("a") });
  });

  test("an input is followed by the steps that take it", () => {
    const [topic] = model.inputs;
    const after = did({ do: "change-input", id: topic?.id ?? "", input: input("subject") });
    expect(after.steps[0]?.fills).toEqual({ topic: fromInput("subject") });
    expect(sentences(after)).toEqual([]);
    expect(did({ do: "change-input", id: topic?.id ?? "", input: input("readers") })).toBe(model);
  });
});

describe("reordering", () => {
  test("keeps every filling, and flags what now comes too late", () => {
    const after = did({ do: "move-step", step: idOf("draft"), at: 0 });
    expect(names(after)).toEqual(["draft", "outline", "subjects"]);
    expect(after.steps[0]?.fills).toEqual(content.steps[1]?.fills);
    expect(sentences(after)).toEqual(["“draft” takes outline from “outline”, which does not come before it."]);
    expect(problemsIn(after, asked(after))[0]).toMatchObject({ step: idOf("draft"), input: "outline" });
  });

  test("loses no step, and back again is as it was", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 }), fc.nat({ max: 2 }), (from, to) => {
        const id = model.steps[from]?.id ?? "";
        const after = did({ do: "move-step", step: id, at: to });
        expect(names(after).toSorted()).toEqual(names(model).toSorted());
        expect(after.steps.findIndex((one) => one.id === id)).toBe(to);
        expect(contentOf(done(after, { do: "move-step", step: id, at: from }))).toEqual(content);
      }),
    );
  });

  test("stops at the ends", () => {
    expect(did({ do: "move-step", step: idOf("outline"), at: -1 })).toBe(model);
    expect(did({ do: "move-step", step: idOf("subjects"), at: 3 })).toBe(model);
  });
});

describe("adding, copying and removing", () => {
  const runs = { key: "brand/subject-lines", sha: "a".repeat(64), tool: "Claude", inputs: [input("readers"), input("newsletter"), input("how_many", { type: "number" })] };

  test("a new step takes inputs of the same name and what the step before gave", () => {
    const after = did({ do: "add-step", at: 3, runs });
    expect(contentOf(after).steps[3]).toEqual({ name: "brand-subject-lines", prompt: runs.key, sha: runs.sha, tool: "Claude", fills: { readers: fromInput("readers"), newsletter: fromStep("subjects") } });
    expect(after.wanted).toEqual({ step: after.steps[3]?.id, at: { input: "how_many" } });
  });

  test("a copy is another step with a free name", () => {
    const after = did({ do: "duplicate-step", step: idOf("draft") }, { do: "duplicate-step", step: idOf("draft") });
    expect(names(after)).toEqual(["outline", "draft", "draft-3", "draft-2", "subjects"]);
    expect(sentences(after)).toEqual([]);
  });

  test("what took the output of a removed step is kept and flagged", () => {
    const after = did({ do: "remove-step", step: idOf("outline") });
    expect(sentences(after)).toEqual(["“draft” takes outline from “outline”, which isn't a step.", "“subjects” takes hint from “outline”, which isn't a step."]);
    expect(after.wanted).toEqual({ step: idOf("draft"), at: "handle" });
  });

  test("another prompt keeps what it asks for too", () => {
    const after = did({ do: "run-other", step: idOf("draft"), runs: { key: "shorter", inputs: [input("readers"), input("notes")] } });
    expect(contentOf(after).steps[1]).toEqual({ name: "draft", prompt: "shorter", fills: { readers: fromInput("readers"), notes: fromStep("outline") } });
  });

  test("there are at most thirty", () => {
    const many = modelOf({ ...content, steps: Array.from({ length: 30 }, (_, at) => step(`s${at}`)) });
    expect(done(many, { do: "add-step", at: 30, runs })).toBe(many);
  });

  test("a workflow asks for what a step lacks, once", () => {
    const wanted = [input("topic"), input("length", { type: "number", default: 3 })];
    const after = did({ do: "ask-for", step: idOf("draft"), inputs: wanted });
    expect(contentOf(after).inputs).toEqual([...content.inputs, wanted[1]]);
    expect(after.steps[1]?.fills).toMatchObject({ topic: fromInput("topic"), length: fromInput("length"), outline: fromStep("outline") });
  });
});

describe("the way back", () => {
  const write = (text: string): Act => ({ do: "fill", step: idOf("draft"), input: "tone", filling: { from: "text", text } });

  test("goes through everything, and typing is one step", () => {
    const acts: [Act, number][] = [[{ do: "remove-step", step: idOf("outline") }, 0], [write("p"), 5000], [write("pl"), 5100], [write("pla"), 5200], [write("plain"), 9000]];
    const after = acts.reduce((history, [act, at]) => happened(history, { act, at }), begun(model));
    expect(after.past).toHaveLength(3);
    const back = [1, 2, 3].reduce((history) => happened(history, { go: "back" }), after);
    expect(contentOf(back.present)).toEqual(content);
    const forth = [1, 2, 3].reduce((history) => happened(history, { go: "forth" }), back);
    expect(contentOf(forth.present)).toEqual(contentOf(after.present));
  });

  test("what changes nothing is no step", () => {
    expect(happened(begun(model), { act: { do: "move-step", step: idOf("outline"), at: 0 }, at: 0 }).past).toEqual([]);
  });

  test("a name given out is not given again", () => {
    const added = happened(begun(model), { act: { do: "duplicate-step", step: idOf("draft") }, at: 0 });
    const again = happened(happened(added, { go: "back" }), { act: { do: "duplicate-step", step: idOf("draft") }, at: 9 });
    expect(again.present.steps[2]?.id).not.toBe(added.present.steps[2]?.id);
  });
});
