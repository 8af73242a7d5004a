import { expect, test } from "vitest";
import { failureModes } from "#server/core/incident/catalogue";
import { makeFolder, makePrompt, makeMember, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { weighRule } from "#server/version/weigh-rule";
import { coverageMatrix, guardsOf } from "./coverage.query";

const markOf = async (ctx: Parameters<typeof guardsOf>[0], promptId: string, mode: string) => (await guardsOf(ctx, { promptId })).modes.find((one) => one.mode === mode);

test("what stands around a prompt decides what it is guarded against", async () => {
  const world = await makeWorkspace();
  const prompt = await makePrompt(world.ctx);
  await makeVersion(world.ctx, prompt.id, saying("Write a letter."));
  expect(await markOf(world.ctx, prompt.id, "secret-in-prompt")).toMatchObject({ mark: "guarded", reasons: [{ reach: "stops", sentence: expect.stringContaining("which Production refuses") as string }, {}] });
  expect((await markOf(world.ctx, prompt.id, "instruction-lost"))?.mark).toBe("partly");
  await makeMember(world, "approver");
  expect((await markOf(world.ctx, prompt.id, "instruction-lost"))?.mark).toBe("guarded");
  await weighRule(world.ctx, { rule: "secrets", severity: "off" });
  expect((await markOf(world.ctx, prompt.id, "secret-in-prompt"))?.mark).toBe("partly");
});

test("the matrix has every prompt of the team against every failure, page by page, and none that is personal", async () => {
  const world = await makeWorkspace();
  const folder = await makeFolder(world.ctx);
  const names = Array.from({ length: 27 }, (_, at) => `Prompt ${String(at).padStart(2, "0")}`);
  for (const [at, name] of names.entries()) await makePrompt(world.ctx, { name, key: `p${at}`, ...(at % 2 ? { folderId: folder.id } : {}) });
  await makePrompt(world.ctx, { name: "AA mine", standing: "personal" });
  const first = await coverageMatrix(world.ctx, {});
  const second = await coverageMatrix(world.ctx, { after: first.next });
  expect([...first.prompts, ...second.prompts].map(({ name }) => name)).toEqual(names);
  expect(second.next).toBeUndefined();
  expect(first.prompts[0]?.marks.map(({ mode }) => mode)).toEqual(failureModes.map(({ id }) => id));
});
