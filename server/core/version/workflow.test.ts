import { describe, expect, test } from "vitest";
import type { Input, Step, WorkflowContent } from "./content";
import { problemsOfWorkflow, proposedFills } from "./workflow";

const input = (name: string, more: Partial<Input> = {}): Input => ({ name, type: "long_text", required: true, untrusted: false, ...more });
const step = (name: string, prompt: string, fills: Step["fills"] = {}): Step => ({ name, prompt, fills });
const asked: Record<string, Input[]> = { "news/outline": [input("notes"), input("tone", { required: false })], "news/draft": [input("outline"), input("words", { type: "number", default: 300 })] };
const workflow = (...steps: Step[]): WorkflowContent => ({ kind: "workflow", inputs: [input("notes")], steps });
const said = (...steps: Step[]) => problemsOfWorkflow(workflow(...steps), ({ prompt }) => asked[prompt]).map(({ sentence }) => sentence);

const outline = step("outline", "news/outline", { notes: { from: "input", name: "notes" } });
const draft = step("draft", "news/draft", { outline: { from: "step", step: "outline" } });

describe("a workflow", () => {
  test("runs when each step gets what its prompt asks for", () => {
    expect(said(outline, draft)).toEqual([]);
  });

  test.for([
    [[step("outline", "news/outline")], "“outline” leaves notes open, which news/outline asks for."],
    [[draft, outline], "“draft” takes outline from “outline”, which does not come before it."],
    [[outline, step("draft", "news/draft", { outline: { from: "step", step: "research" } })], "“draft” takes outline from “research”, which isn't a step."],
    [[step("outline", "news/outline", { notes: { from: "input", name: "memo" } })], "“outline” takes notes from the input “memo”, which the workflow doesn't have."],
    [[outline, outline], "Two steps are called “outline”."],
    [[step("outline", "news/outline", { ...outline.fills, colour: { from: "text", text: "red" } })], "“outline” fills colour, which news/outline doesn't ask for."],
    [[step("draft", "news/draft", { outline: { from: "step", step: "draft" } })], "“draft” takes outline from “draft”, which does not come before it."],
  ] as [Step[], string][])("%#: is told what keeps it", ([steps, sentence]) => {
    expect(said(...steps)).toContain(sentence);
  });

  test("may take a text as it stands, and needs not know a prompt that isn't there yet", () => {
    expect(said(step("outline", "news/outline", { notes: { from: "text", text: "Rain in May" } }), step("more", "unknown", { x: { from: "text", text: "" } }))).toEqual([]);
  });
});

test("a new step is filled by name, then by what came before", () => {
  expect(proposedFills([input("notes"), input("outline"), input("words", { type: "number" })], [input("notes")], "outline")).toEqual({ notes: { from: "input", name: "notes" }, outline: { from: "step", step: "outline" } });
  expect(proposedFills([input("outline")], [], undefined)).toEqual({});
});
