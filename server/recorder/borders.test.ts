import { afterAll, expect, test } from "vitest";
import { read } from "#server/db/transaction";
import { makePrompt, makeWorkspace } from "#server/test/factories";
import type { PieceEvent, RunEvent } from "./event";
import { closeRecorder, record } from "./record";

afterAll(closeRecorder);

async function makeWorld() {
  const { ctx } = await makeWorkspace();
  const prompt = await makePrompt(ctx);
  return { ctx, workspaceId: ctx.workspace.id, promptId: prompt.id };
}

const idIn = (answers: Awaited<ReturnType<typeof record>>) => answers.flatMap((answer) => ("id" in answer ? [answer.id] : []))[0] ?? "";

test("who names another workspace's run reaches nothing, even when both are written in one go", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  const said = (world: typeof ours, externalId: string, fields: RunEvent["fields"], stamp = Date.now()): RunEvent => ({ kind: "run", workspaceId: world.workspaceId, externalId, stamp, fields });
  const id = idIn(await record([said(ours, "ours", { promptId: ours.promptId, output: "Dear all" })]));
  await record([said(theirs, id, { output: "Stolen" }, Date.now() + 1000), said(ours, id, { customer: "acme" })]);
  await record([said(ours, id, { customer: "acme" }), said(theirs, id, { output: "Stolen" }, Date.now() + 2000)]);
  expect(await read(ours.ctx, ({ db }) => db.run.findMany({ select: { id: true, excerpt: true, customer: true } }))).toEqual([{ id, excerpt: "Dear all", customer: "acme" }]);
  expect(await read(theirs.ctx, ({ db }) => db.run.findMany({ select: { excerpt: true, customer: true } }))).toEqual([{ excerpt: "Stolen", customer: "" }]);
});

test("nor does who names another workspace's piece", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  const said = ({ workspaceId }: typeof ours, externalId: string, fields: PieceEvent["fields"], stamp = Date.now()): PieceEvent => ({ kind: "piece", workspaceId, externalId, stamp, fields });
  const id = idIn(await record([said(ours, "ours", { title: "Ours" })]));
  await record([said(theirs, id, { title: "Stolen" }, Date.now() + 1000), said(ours, id, { customer: "acme" })]);
  expect(await read(ours.ctx, ({ db }) => db.piece.findMany({ select: { title: true, customer: true } }))).toEqual([{ title: "Ours", customer: "acme" }]);
  expect(await read(theirs.ctx, ({ db }) => db.piece.findMany({ select: { title: true } }))).toEqual([{ title: "Stolen" }]);
});
