import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyContent } from "#server/core/version/content.arbitrary";
import type { Filling, Step, WorkflowContent } from "#server/core/version/content";
import { mergeWorkflows } from "./merge-workflows";

const step = (name: string, fills: Step["fills"] = {}): Step => ({ name, prompt: `p-${name}`, fills });
const fromStep = (name: string): Filling => ({ from: "step", step: name });

describe("two who changed one workflow", () => {
  const [outline, draft, subjects] = [step("outline"), step("draft", { outline: fromStep("outline") }), step("subjects", { draft: fromStep("draft") })];
  const content: WorkflowContent = { kind: "workflow", inputs: [], steps: [outline, draft, subjects] };
  const withSteps = (...steps: Step[]): WorkflowContent => ({ ...content, steps });
  const check = step("check", { draft: fromStep("draft") });

  test("fit together where each changed another thing", () => {
    const mine = withSteps({ ...outline, tool: "Claude" }, draft, subjects);
    const theirs = withSteps(outline, draft, check, subjects);
    expect(mergeWorkflows(content, mine, theirs)).toEqual({ content: withSteps({ ...outline, tool: "Claude" }, draft, check, subjects), disputes: [] });
  });

  test("what one removed and the other left alone is removed", () => {
    expect(mergeWorkflows(content, withSteps(outline, draft), content).content).toEqual(withSteps(outline, draft));
    expect(mergeWorkflows(content, content, withSteps(outline, draft)).content).toEqual(withSteps(outline, draft));
  });

  test("what both changed is asked, and mine until then", () => {
    const mine = withSteps({ ...outline, tool: "Claude" }, draft, subjects);
    const theirs = withSteps({ ...outline, tool: "Gemini" }, draft, subjects);
    expect(mergeWorkflows(content, mine, theirs)).toEqual({ content: mine, disputes: [{ id: "step outline", part: "step", name: "outline", mine: true, theirs: true }] });
    expect(mergeWorkflows(content, mine, theirs, new Set(["step outline"])).content).toEqual(theirs);
    expect(mergeWorkflows(content, withSteps(draft, subjects), theirs, new Set()).disputes).toMatchObject([{ mine: false, theirs: true }]);
  });

  test("whoever changed nothing gets what the other made", () => {
    const any = anyContent(fc).filter((one) => one.kind === "workflow");
    fc.assert(
      fc.property(any, (other) => {
        fc.pre(new Set(other.steps.map(({ name }) => name)).size === other.steps.length);
        expect(mergeWorkflows(content, content, other).content).toEqual(other);
        expect(mergeWorkflows(content, other, content).content).toEqual(other);
        expect(mergeWorkflows(content, other, other).disputes).toEqual([]);
      }),
    );
  });
});
