import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "#server/core/version/canonical";
import type { Block, Input, Message, PromptContent, WorkflowContent } from "#server/core/version/content";
import { compare, compareWorkflows } from "./compare";
import { isSame, isSameWorkflow } from "./comparison";
import { afterOf, beforeOf } from "./piece";
import { summary } from "./summary";
import { likePrompt } from "./prompt.arbitrary";

const anyPrompt = likePrompt(fc);

const task = (text: string, more: Partial<Block> = {}): Block => ({ kind: "task", text, ...more });
const message = (role: Message["role"], ...blocks: Block[]): Message => ({ role, blocks });
const prompt = (messages: Message[], more: Partial<PromptContent> = {}): PromptContent => ({ kind: "prompt", style: "plain", messages, inputs: [], ...more });
const input = (name: string, more: Partial<Input> = {}): Input => ({ name, type: "text", required: true, untrusted: false, ...more });
const blocksOf = (before: PromptContent, after: PromptContent) => compare(before, after).messages.flatMap((one) => one.blocks);

const tone: Block = { kind: "tone", text: "You answer customers of Larkfield Energy about their bill.\nAlways greet the user by name.\nExplain each line they ask about." };
const format: Block = { kind: "format", text: "Answer in plain sentences.\nIf the account is in debt, never mention cutting off supply." };

describe("a block", () => {
  test("that is edited says so line by line, and is found by its kind", () => {
    const [block] = blocksOf(prompt([message("system", tone)]), prompt([message("system", { ...tone, text: tone.text.replace("Always greet the user by name.", "Open with the answer; skip pleasantries.") })]));
    expect(block?.fate).toBe("changed");
    expect(block?.lines.map(({ kind }) => kind)).toEqual(["same", "removed", "added", "same"]);
  });

  test("that only stands elsewhere moved, and of a few the lightest moved", () => {
    const [a, b, c] = [task("A long first block, which stays."), task("B is here."), task("C the third and longest block of all.")];
    const moved = blocksOf(prompt([message("user", a, b, c)]), prompt([message("user", b, a, c)]));
    expect(moved.map((block) => [block.fate, block.moved, block.before?.block])).toEqual([["same", "within", 1], ["same", undefined, 0], ["same", undefined, 2]]);
  });

  test("may move to another message", () => {
    const moved = blocksOf(prompt([message("system", tone, format), message("user", task("Go."))]), prompt([message("system", tone), message("user", task("Go."), format)]));
    expect(moved.map(({ kind, moved: how }) => [kind, how])).toEqual([["tone", undefined], ["task", undefined], ["format", "between"]]);
  });

  test("switched off, retitled or of another kind is still that block", () => {
    const custom: Block = { kind: "custom", title: "House rules", text: "Be kind to everyone who writes." };
    const was = (after: Block) => blocksOf(prompt([message("user", custom)]), prompt([message("user", after)])).map((block) => [block.fate, block.was]);
    expect(was({ ...custom, off: true })).toEqual([["changed", { off: false }]]);
    expect(was({ ...custom, title: "Rules" })).toEqual([["changed", { title: "House rules" }]]);
    expect(was({ kind: "tone", text: custom.text })).toEqual([["changed", { kind: "custom", title: "House rules" }]]);
  });

  test("that is gone stands where it stood", () => {
    const [a, b, c] = [task("First of all, be brief."), format, tone];
    expect(blocksOf(prompt([message("user", a, b, c)]), prompt([message("user", a, c)])).map(({ kind, fate }) => [kind, fate])).toEqual([["task", "same"], ["format", "removed"], ["tone", "same"]]);
  });

  test("gives a line to another, and both know of it", () => {
    const line = "If the account is in debt, never mention cutting off supply.";
    const before = prompt([message("system", tone, format)]);
    const after = prompt([message("system", { ...tone, text: `${tone.text}\n${line}` }, { ...format, text: "Answer in plain sentences." })]);
    const [to, from] = blocksOf(before, after);
    expect(to?.lines.at(-1)).toMatchObject({ kind: "added", moved: { message: 0, block: 1, line: 1 } });
    expect(from?.lines.at(-1)).toMatchObject({ kind: "removed", moved: { message: 0, block: 0, line: 3 } });
    expect(summary(compare(before, after))).toBe("1 instruction moved. All other sections are the same.");
  });
});

test("a message may speak in another role, come, go and move", () => {
  const before = prompt([message("system", tone), message("user", task("Answer {{question}}.")), message("assistant", task("I will."))]);
  const after = prompt([message("user", tone), message("assistant", task("I will.")), message("user", task("Answer {{question}}.")), message("user", format)]);
  const fates = compare(before, after).messages.map(({ fate, was, moved }) => [fate, was, moved]);
  expect(fates).toEqual([["changed", "system", undefined], ["same", undefined, true], ["same", undefined, undefined], ["added", undefined, undefined]]);
});

describe("the other parts", () => {
  const base = prompt([message("user", task("Go."))], { inputs: [input("name"), input("plan", { type: "choice", options: ["a", "b"] })], settings: { temperature: 0.2, model: "m" }, snippets: { "brand/voice": "a".repeat(64) } });

  test.for([
    [{ inputs: [input("full_name"), ...base.inputs.slice(1)] }, { inputs: [{ name: "full_name", was: "name", fate: "changed", facts: [] }] }, "1 input renamed"],
    [{ inputs: [input("name", { required: false }), ...base.inputs.slice(1)] }, { inputs: [{ name: "name", fate: "changed", facts: [{ name: "required", before: true, after: false }] }] }, "1 input changed"],
    [{ inputs: base.inputs.slice(1) }, { inputs: [{ name: "name", fate: "removed" }] }, "1 input removed"],
    [{ inputs: [...base.inputs, input("tone_of_voice")] }, { inputs: [{ name: "tone_of_voice", fate: "added" }] }, "1 input added"],
    [{ inputs: base.inputs.toReversed() }, { inputs: [], reordered: ["inputs"] }, "Inputs in another order"],
    [{ settings: { model: "m", temperature: 0.9 } }, { settings: [{ name: "temperature", before: 0.2, after: 0.9 }] }, "Temperature set otherwise"],
    [{ snippets: { "brand/voice": "b".repeat(64) } }, { snippets: [{ name: "brand/voice" }] }, "1 snippet changed"],
    [{ output: { kind: "json", schema: { type: "object" } } }, { output: { fate: "added", kind: "json" } }, "The output contract was added"],
    [{ variants: [{ family: "claude", style: "xml" }] }, { variants: [{ family: "claude", fate: "added", style: { after: "xml" } }] }, "1 variant added"],
    [{ suppressions: [{ rule: "vague", reason: "Meant." }] }, { suppressions: [{ name: "vague", fate: "added" }] }, "1 suppression added"],
    [{ style: "xml" }, { style: { before: "plain", after: "xml" } }, "Rendered as XML instead of plain"],
  ] as const)("%#: %o", ([change, expected, said]) => {
    const after = { ...base, ...change } as PromptContent; // safe because each row is a part of a prompt
    const comparison = compare(base, after);
    expect(comparison).toMatchObject(expected);
    expect(isSame(comparison)).toBe(false);
    expect(summary(comparison)).toBe(`${said}. All other sections are the same.`);
  });
});

test("whatever two prompts say, the comparison holds both, survives a letter, and is the same each time", () => {
  fc.assert(
    fc.property(anyPrompt, anyPrompt, (before, after) => {
      const comparison = compare(before, after);
      expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      expect(compare(before, after)).toEqual(comparison);
      expect(isSame(comparison)).toBe(canonical(before) === canonical(after));
      const blocks = comparison.messages.flatMap((one) => one.blocks);
      for (const [content, place, read] of [[before, "before", beforeOf], [after, "after", afterOf]] as const) {
        const found = blocks.filter((block) => block[place]);
        expect(found).toHaveLength(content.messages.flatMap((one) => one.blocks).length);
        for (const block of found) {
          const at = block[place];
          const text = block.lines.filter((line) => line[place] !== undefined).map(({ pieces }) => read(pieces)).join("\n");
          expect(text).toBe(content.messages[at?.message ?? -1]?.blocks[at?.block ?? -1]?.text);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("a prompt is the same as itself", () => {
  fc.assert(
    fc.property(anyPrompt, (content) => {
      expect(summary(compare(content, structuredClone(content)))).toBe("Nothing changed.");
    }),
  );
});

test("of a workflow, the inputs and the steps", () => {
  const step = (name: string, more = {}) => ({ name, prompt: "a/b", fills: {}, ...more });
  const before: WorkflowContent = { kind: "workflow", inputs: [], steps: [step("draft"), step("check", { tool: "Claude" }), step("send", { tool: "Mail" })] };
  expect(isSameWorkflow(compareWorkflows(before, structuredClone(before)))).toBe(true);
  const after: WorkflowContent = { kind: "workflow", inputs: [input("topic")], steps: [step("send", { tool: "Mail" }), step("write"), step("check", { tool: "GPT" })] };
  expect(compareWorkflows(before, after)).toMatchObject({
    inputs: [{ name: "topic", fate: "added" }],
    steps: [{ name: "write", was: "draft", fate: "changed" }, { name: "check", fate: "changed", facts: [{ name: "tool", before: "Claude", after: "GPT" }] }, { name: "send", moved: true }],
  });
});
