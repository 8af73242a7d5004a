import { afterAll, expect, test } from "vitest";
import { read, write } from "#server/db/transaction";
import { makePrompt, makeRating, makeRun, makeWorkspace } from "#server/test/factories";
import { recorderPool } from "./pool";
import { closeRecorder, record } from "./record";
import { recount } from "./recount";
import { retireRuns } from "./retire";

afterAll(closeRecorder);

const day = 86_400_000;

test("what is older than its workspace keeps goes with its texts, keys and ratings; its sums stay", async () => {
  const { ctx } = await makeWorkspace();
  const { id: promptId } = await makePrompt(ctx);
  await write(ctx, ({ db }) => db.workspace.updateMany({ data: { keepDays: 30 } }));
  for (const [externalId, days] of [["old", 40], ["new", 20]] as const) {
    const at = Date.now() - days * day;
    await makeRun(ctx, { promptId, at, output: "Dear all," }, { externalId, stamp: at });
    await makeRating(ctx, { externalId }, { verdict: "usable", at }, { stamp: at });
  }
  await makeRating(ctx, { externalId: "never came" }, {}, { stamp: Date.now() - 50 * day });
  const held = () => read(ctx, async ({ db }) => [(await db.run.findMany({})).map(({ externalId }) => externalId), await db.runText.count(), await db.rating.count(), await db.traffic.count()]);
  expect(await held()).toEqual([["old", "new"], 2, 2, 2]);
  expect(await retireRuns(new Date(), 60_000)).toBe(true);
  expect(await held()).toEqual([["new"], 1, 1, 2]);
  expect(await recount(ctx.workspace.id, Date.now() - 30 * day)).toMatchObject({ runs: 1, differences: [] });
  expect((await recount(ctx.workspace.id)).differences).toContainEqual(expect.objectContaining({ table: "traffic", column: "runs", kept: "1", counted: "0" }));
  const again = await record([{ kind: "run", workspaceId: ctx.workspace.id, externalId: "old", stamp: Date.now(), fields: { promptId } }]);
  expect(again).toEqual([expect.objectContaining({ stored: "new" })]);
});

test("months are made ahead and go whole when nobody keeps them", async () => {
  const parts = async () => (await recorderPool().query<{ name: string }>("SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'run'::regclass ORDER BY 1")).rows.map(({ name }) => name);
  const before = await parts();
  const later = new Date(Date.now() + 400 * day);
  await retireRuns(later, 60_000);
  const next = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 2, 1)).toISOString().slice(0, 7).replace("-", "_");
  expect((await parts()).at(-1)).toBe(`run_${next}`);
  // Whoever looks at the old month just then holds it back until the next time.
  await expect.poll(() => retireRuns(later, 60_000).then(parts), { timeout: 20_000 }).not.toContain(before[0]);
});
