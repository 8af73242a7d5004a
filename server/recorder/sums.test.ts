import { afterAll, expect, test } from "vitest";
import { read } from "#server/db/transaction";
import { makePrompt, makeRating, makeRun, makeWorkspace } from "#server/test/factories";
import { closeRecorder, record } from "./record";
import { recount } from "./recount";

afterAll(closeRecorder);

const most = 9_999_999_999_999_999n;

test("costs are added up exactly beyond all that 64 bits hold", async () => {
  const { ctx } = await makeWorkspace();
  const { id: promptId } = await makePrompt(ctx);
  const at = Date.now() - 86_400_000;
  const answers = await record(Array.from({ length: 1000 }, (_, number) => ({ kind: "run" as const, workspaceId: ctx.workspace.id, externalId: `run-${number}`, stamp: at, fields: { promptId, at, customer: "acme", cost: most } })));
  expect(answers.filter((answer) => "refused" in answer)).toEqual([]);
  await makeRun(ctx, { promptId, at, customer: "acme", cost: 1n });
  const sums = await read(ctx, async ({ db }) => [await db.traffic.findMany({}), await db.trafficDay.findMany({}), await db.customerDay.findMany({})].flat().map(({ cost, costKnown }) => [cost.toFixed(), costKnown]));
  const all = [String(1000n * most + 1n), 1001];
  expect(sums).toEqual([all, all, all]);
  expect((await recount(ctx.workspace.id)).differences).toEqual([]);
});

test("what was done on the way to an output is in no sum, until it is said to be one", async () => {
  const { ctx } = await makeWorkspace();
  const { id: promptId } = await makePrompt(ctx);
  const [output, search] = [await makeRun(ctx, { promptId, customer: "acme" }), await makeRun(ctx, { kind: "retrieval", customer: "acme", latency: 10 }, { externalId: "search" })];
  await makeRun(ctx, { promptId, kind: "agent", inputTokens: 10 });
  await makeRating(ctx, { id: search.id }, { verdict: "discarded", rater: "a reader" });
  const counted = () => read(ctx, async ({ db }) => [await db.traffic.findMany({}), await db.trafficDay.findMany({}), await db.customerDay.findMany({})].map((rows) => rows.map(({ runs, discarded }) => ({ runs, discarded }))));
  const one = [{ runs: 1, discarded: 0 }];
  expect(output.id).not.toBe(search.id);
  expect(await counted()).toEqual([one, one, one]);
  await makeRun(ctx, { kind: "generation", promptId }, { externalId: "search", stamp: Date.now() + 1 });
  expect(await counted()).toEqual([[{ runs: 2, discarded: 1 }], [{ runs: 2, discarded: 1 }], [{ runs: 2, discarded: 1 }]]);
  expect((await recount(ctx.workspace.id)).differences).toEqual([]);
});
