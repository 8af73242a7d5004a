import { afterAll, beforeEach, expect, test } from "vitest";
import { read } from "#server/db/transaction";
import { emptyPrompt, type Input, type PromptContent, type WorkflowContent } from "#server/core/version/content";
import { closeRecorder } from "#server/recorder/record";
import { makePrompt, makeVersion, makeWorkspace } from "#server/test/factories";
import { versions } from "#server/version/queries";
import { beginStep } from "./begin-step";
import { keepOutput } from "./keep-output";
import { piece } from "./piece.query";
import { startPiece } from "./start-piece";
import { tryAgain } from "./try-again";

afterAll(closeRecorder);

const input = (name: string, more: Partial<Input> = {}): Input => ({ name, type: "text", required: true, untrusted: false, ...more });
const asking = (text: string, inputs: Input[]): PromptContent => ({ ...emptyPrompt(), style: "plain", inputs, messages: [{ role: "user", blocks: [{ kind: "task", text }] }] });

const flow: WorkflowContent = {
  kind: "workflow",
  inputs: [input("topic"), input("audience", { required: false, default: "everybody" })],
  steps: [
    { name: "outline", prompt: "outline", fills: { topic: { from: "input", name: "topic" } } },
    { name: "post", prompt: "post", tool: "Claude", fills: { outline: { from: "step", step: "outline" }, audience: { from: "input", name: "audience" }, tone: { from: "text", text: "dry" } } },
    { name: "count", prompt: "count", fills: { words: { from: "step", step: "post" } } },
  ],
};

let ctx: Awaited<ReturnType<typeof makeWorkspace>>["ctx"];
let promptId: string;
beforeEach(async () => {
  ({ ctx } = await makeWorkspace());
  const outline = await makePrompt(ctx, { key: "outline", name: "Outline a post" });
  await makeVersion(ctx, outline.id, asking("Outline {{topic}}.", [input("topic")]));
  const post = await makePrompt(ctx, { key: "post", name: "Write a post" });
  await makeVersion(ctx, post.id, asking("{{outline}} for {{audience}}, {{tone}}.", [input("outline"), input("audience"), input("tone")]));
  const count = await makePrompt(ctx, { key: "count", name: "Count words" });
  await makeVersion(ctx, count.id, asking("Trim to {{words}}.", [input("words", { type: "number" })]));
  promptId = (await makePrompt(ctx, { name: "Post, whole", key: "whole" }, flow)).id;
  await makeVersion(ctx, promptId, flow);
});

const start = () => startPiece(ctx, { promptId, values: { topic: "heat" }, tool: "chatgpt" });

test("an output fills the next step, with what the whole was given", async () => {
  const first = await start();
  expect(first.text).toBe("Outline heat.");
  await keepOutput(ctx, { runId: first.runId, output: "1. Why" });
  const second = await beginStep(ctx, { runId: first.runId });
  expect(second).toMatchObject({ pieceId: first.pieceId, text: "1. Why for everybody, dry.", stillNeeded: [], tool: "claude" });
  const { steps, prompt } = await piece(ctx, { pieceId: first.pieceId });
  expect(prompt).toMatchObject({ key: "whole", kind: "workflow" });
  expect(steps).toMatchObject([
    { step: 1, name: "outline", attempts: [{ runs: [{ runId: first.runId, prompt: { key: "outline" } }] }] },
    { step: 2, name: "post", tool: "Claude", attempts: [{ attempt: 1, runs: [{ runId: second.runId, prompt: { key: "post" } }] }] },
    { step: 3, name: "count", attempts: [] },
  ]);
});

test("whoever asks for the next step twice gets it once; another output of the first begins another", async () => {
  const first = await start();
  await keepOutput(ctx, { runId: first.runId, output: "1. Why" });
  const [once, twice] = [await beginStep(ctx, { runId: first.runId }), await beginStep(ctx, { runId: first.runId })];
  expect(twice.runId).toBe(once.runId);
  const again = await tryAgain(ctx, { runId: first.runId });
  await keepOutput(ctx, { runId: again.runId, output: "1. How" });
  expect((await beginStep(ctx, { runId: again.runId })).text).toBe("1. How for everybody, dry.");
  const { steps } = await piece(ctx, { pieceId: first.pieceId });
  expect(steps[1]?.attempts.map(({ attempt }) => attempt)).toEqual([1, 2]);
});

test("what an output can't fill is asked for, and nothing is begun before", async () => {
  const first = await start();
  expect(await beginStep(ctx, { runId: first.runId })).toMatchObject({ runId: null, text: null, stillNeeded: [{ name: "outline" }] });
  const second = await beginStep(ctx, { runId: first.runId, values: { outline: "By hand" } });
  expect(second.text).toBe("By hand for everybody, dry.");
  await keepOutput(ctx, { runId: second.runId ?? "", output: "a long text" });
  const third = await beginStep(ctx, { runId: second.runId ?? "" });
  expect(third).toMatchObject({ runId: null, stillNeeded: [{ name: "words", type: "number" }] });
  const given = await beginStep(ctx, { runId: second.runId ?? "", values: { words: 90 } });
  expect(given.text).toBe("Trim to 90.");
  await expect(beginStep(ctx, { runId: given.runId ?? "" })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("last step") as string });
});

test("a workflow's own inputs are as strict as a prompt's, and a plain prompt has no next step", async () => {
  await expect(startPiece(ctx, { promptId, values: {}, tool: "copy" })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("“topic” is missing.") as string });
  await expect(startPiece(ctx, { promptId, values: { topic: "heat", shape: "round" }, tool: "copy" })).rejects.toMatchObject({ message: expect.stringContaining("“shape” is no input of this workflow.") as string });
  const alone = await makePrompt(ctx, { name: "Alone" });
  await makeVersion(ctx, alone.id, asking("Write.", []));
  const { runId } = await startPiece(ctx, { promptId: alone.id, values: {}, tool: "copy" });
  await expect(beginStep(ctx, { runId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("single prompt") as string });
});

test("a piece keeps the version of the workflow it was begun with", async () => {
  const first = await start();
  await keepOutput(ctx, { runId: first.runId, output: "1. Why" });
  const [newest] = (await versions(ctx, { promptId })).versions;
  const [outline] = flow.steps;
  await makeVersion(ctx, promptId, { ...flow, steps: outline ? [outline] : [] }, newest?.id ?? null);
  expect((await beginStep(ctx, { runId: first.runId })).text).toBe("1. Why for everybody, dry.");
});

test("what was not kept whole is asked for again, never passed on with its marks", async () => {
  const begun = await startPiece(ctx, { promptId, values: { topic: "mail ada@example.com" }, tool: "chatgpt" });
  expect(begun.text).toBe("Outline mail ada@example.com.");
  await expect(tryAgain(ctx, { runId: begun.runId })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("fill it in again") as string });
  expect((await tryAgain(ctx, { runId: begun.runId, values: { topic: "mail ada@example.com" } })).text).toBe("Outline mail ada@example.com.");
  await keepOutput(ctx, { runId: begun.runId, output: "Ask bo@example.com" });
  expect(await beginStep(ctx, { runId: begun.runId })).toMatchObject({ runId: null, stillNeeded: [{ name: "outline" }] });
  const { steps } = await piece(ctx, { pieceId: begun.pieceId });
  expect(steps[0]?.attempts[0]?.runs[0]).toMatchObject({ redacted: { inputs: true, output: true }, output: expect.not.stringContaining("bo@") as string });
});

test("a workflow is tried as a draft, step by step, and counts nowhere", async () => {
  const draft = await makePrompt(ctx, { name: "Tried", key: "tried" }, flow);
  const begun = await startPiece(ctx, { promptId: draft.id, values: { topic: "heat" }, tool: "copy", draft: true });
  expect(begun.made).toEqual({ number: null, sha: null, live: false });
  await keepOutput(ctx, { runId: begun.runId, output: "1. Why" });
  expect((await beginStep(ctx, { runId: begun.runId })).text).toBe("1. Why for everybody, dry.");
  const { steps } = await piece(ctx, { pieceId: begun.pieceId });
  expect(steps.map(({ name, attempts }) => [name, attempts[0]?.runs[0]?.trial])).toEqual([["outline", true], ["post", true], ["count", undefined]]);
  expect(await read(ctx, ({ db }) => db.traffic.count())).toBe(0);
});
