import { afterAll, expect, test } from "vitest";
import { strandedCuts } from "#server/access/sql";
import { read, write } from "#server/db/transaction";
import { makePrompt, makeRating, makeRun, makeWorkspace } from "#server/test/factories";
import { chooseZone } from "#server/workspace/choose-zone";
import { cutDays } from "./cut-days";
import { closeRecorder } from "./record";
import { recount } from "./recount";
import { retireRuns } from "./retire";

afterAll(closeRecorder);

test("days are cut anew where the workspace goes, and what is said meanwhile is counted once", async () => {
  const { ctx } = await makeWorkspace();
  const { id: promptId } = await makePrompt(ctx);
  const at = Date.now() - 86_400_000;
  const evening = at - (at % 86_400_000) + 23.5 * 3_600_000 - 86_400_000;
  const run = await makeRun(ctx, { promptId, at: evening, customer: "Northgate" });
  const days = () => read(ctx, async ({ db }) => (await db.customerDay.findMany({ where: { runs: { gt: 0 } }, select: { day: true, runs: true, usable: true } })));
  const day = Math.floor(evening / 86_400_000);
  const waits = async () => (await strandedCuts()).some(({ workspaceId }) => workspaceId === ctx.workspace.id);

  await chooseZone(ctx, { timeZone: "Europe/Berlin" });
  await makeRating(ctx, { id: run.id }, { verdict: "usable", rater: "a reader" });
  expect(await days()).toEqual([{ day, runs: 1, usable: 1 }]);
  expect(await waits()).toBe(true);

  await cutDays(ctx.workspace.id);
  expect(await days()).toEqual([{ day: day + 1, runs: 1, usable: 1 }]);
  expect((await recount(ctx.workspace.id)).differences).toEqual([]);
  expect(await waits()).toBe(false);
});

test("what runs added that are no longer kept is cut anew with the rest", async () => {
  const { ctx } = await makeWorkspace();
  const { id: promptId } = await makePrompt(ctx);
  await write(ctx, ({ db }) => db.workspace.updateMany({ data: { keepDays: 30 } }));
  const today = Math.floor(Date.now() / 86_400_000);
  const evening = (day: number) => (day + 1) * 86_400_000 - 1_800_000;
  for (const ago of [40, 40, 39, 20, 3]) await makeRun(ctx, { promptId, at: evening(today - ago), latency: 10 }, { stamp: evening(today - ago) });
  expect(await retireRuns(new Date(), 60_000)).toBe(true);
  const days = () => read(ctx, async ({ db }) => (await db.trafficDay.findMany({ where: { runs: { gt: 0 } }, orderBy: { day: "asc" } })).map(({ day, runs, latencies }) => [today - day, runs, latencies[0]]));
  await makeRun(ctx, { promptId, at: evening(today - 60), latency: 10 }, { stamp: evening(today - 60) });
  expect(await days()).toEqual([[60, 1, 1], [40, 2, 2], [39, 1, 1], [20, 1, 1], [3, 1, 1]]);

  for (const [timeZone, later, more] of [["Pacific/Kiritimati", 1, 4], ["Pacific/Pago_Pago", 0, 8], ["Europe/Berlin", 1, 12]] as const) {
    await chooseZone(ctx, { timeZone });
    const meanwhile = Array.from({ length: 4 }, () => () => makeRun(ctx, { promptId, at: evening(today - 20), latency: 10 }, { stamp: evening(today - 20) }));
    await Promise.all([cutDays(ctx.workspace.id), ...meanwhile.map((tell) => tell())]);
    expect(await days()).toEqual([[60 - later, 1, 1], [40 - later, 2, 2], [39 - later, 1, 1], [20 - later, 1 + more, 1 + more], [3 - later, 1, 1]]);
    expect((await recount(ctx.workspace.id, Date.now() - 28 * 86_400_000)).differences).toEqual([]);
  }
});
