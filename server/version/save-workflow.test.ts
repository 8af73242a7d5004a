import { beforeEach, expect, test } from "vitest";
import type { PromptContent, WorkflowContent } from "#server/core/version/content";
import { dependents } from "#server/prompt/queries";
import { makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { version } from "./queries";
import { saveVersion } from "./save-version";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
beforeEach(async () => {
  world = await makeWorkspace();
});

const asking = (name: string, text = `Use {{${name}}}.`): PromptContent => ({ ...saying(text), inputs: [{ name, type: "long_text", required: true, untrusted: false }] });
const flow = (...steps: WorkflowContent["steps"]): WorkflowContent => ({ kind: "workflow", inputs: [{ name: "notes", type: "long_text", required: true, untrusted: false }], steps });
const why = { what: "Begins", why: "Monthly" };

test("a workflow pins what its steps run, and each may pin another version of one prompt", async () => {
  const outline = await makePrompt(world.ctx, { name: "Outline", key: "outline" });
  const old = await makeVersion(world.ctx, outline.id, asking("notes"));
  const now = await makeVersion(world.ctx, outline.id, asking("facts"), old.id);
  const { id } = await makePrompt(world.ctx, { name: "Newsletter" }, flow());
  const content = flow(
    { name: "first", prompt: "outline", sha: old.sha, fills: { notes: { from: "input", name: "notes" } } },
    { name: "second", prompt: "outline", tool: "Claude", fills: { facts: { from: "step", step: "first" } } },
  );
  const saved = await makeVersion(world.ctx, id, content);
  expect((await version(world.ctx, { promptId: id, which: saved.sha })).content).toMatchObject({ steps: [{ sha: old.sha }, { sha: now.sha }] });
  expect(await dependents(world.ctx, { promptId: outline.id })).toMatchObject([{ key: "newsletter", kind: "workflow", pinned: ["0.1.0", now.number] }]);
});

test("a step that leaves open what its prompt asks for is named, and nothing is saved", async () => {
  await makeVersion(world.ctx, (await makePrompt(world.ctx, { name: "Outline", key: "outline" })).id, asking("notes"));
  const { id } = await makePrompt(world.ctx, { name: "Newsletter" }, flow());
  const content = flow({ name: "first", prompt: "outline", fills: {} });
  await expect(saveVersion(world.ctx, { promptId: id, content, baseId: null, ...why })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("“first” leaves notes open") as string });
});

test("a workflow stays one, and is no step of itself", async () => {
  const { id, key } = await makePrompt(world.ctx, { name: "Newsletter" }, flow());
  await expect(saveVersion(world.ctx, { promptId: id, content: saying("Write."), baseId: null, ...why })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(saveVersion(world.ctx, { promptId: id, content: flow({ name: "again", prompt: key, fills: {} }), baseId: null, ...why })).rejects.toMatchObject({ message: expect.stringContaining("step of itself") as string });
});
