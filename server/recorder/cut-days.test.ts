import { afterAll, expect, test } from "vitest";
import { strandedCuts } from "#server/access/sql";
import { read } from "#server/db/transaction";
import { makePrompt, makeRating, makeRun, makeWorkspace } from "#server/test/factories";
import { chooseZone } from "#server/workspace/choose-zone";
import { cutDays } from "./cut-days";
import { closeRecorder } from "./record";
import { recount } from "./recount";

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
