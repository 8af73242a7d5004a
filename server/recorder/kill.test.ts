import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase } from "#server/db/client";
import { read } from "#server/db/transaction";
import { bearer, makeKey } from "#server/test/api";
import { makePrompt, makeWorkspace } from "#server/test/factories";
import { logInsistently } from "#server/test/insistent-client";
import { startPerishable, type Perishable } from "#server/test/perishable";
import { closeRecorder } from "./record";
import { recount } from "./recount";

let galley: Perishable;
beforeAll(async () => {
  galley = await startPerishable();
  galley.meet();
}, 120_000);
afterAll(async () => {
  await closeRecorder();
  await closeDatabase();
  await galley.stop();
});

test("whatever is killed while it loads, every run that was acknowledged is there once, and the sums are those of the rows", { timeout: 300_000 }, async () => {
  const world = await makeWorkspace();
  await makePrompt(world.ctx, { key: "letter" });
  const { authorization } = bearer(await makeKey(world, ["run.write", "run.rate"], { perMinute: 10_000_000 }));
  const events = 3000;
  let done = 0;
  let killed = 0;
  const load = logInsistently({ url: galley.url, authorization, events, clients: 12, progress: (acknowledged) => (done = acknowledged) });
  const havoc = async () => {
    for (const share of [0.15, 0.4, 0.6, 0.8]) {
      while (done < share * events) await wait(5);
      await (killed % 2 === 0 ? galley.killDatabase() : galley.killGateway());
      killed += 1;
    }
  };
  const [sent] = await Promise.all([load, havoc()]);
  expect(sent.acknowledged).toHaveLength(events);
  expect([killed, sent.repeats > 0]).toEqual([4, true]);

  const stored = await read(world.ctx, ({ db }) => db.run.findMany({ select: { externalId: true, excerpt: true, verdict: true } }));
  const byName = (names: (string | null)[]) => names.toSorted();
  expect(byName(stored.map(({ externalId }) => externalId))).toEqual(byName(sent.acknowledged));
  const wrong = stored.filter(({ externalId, excerpt, verdict }) => {
    const at = Number(externalId?.slice(4));
    return at % 3 === 0 ? excerpt !== `Done ${externalId}` || verdict !== "usable" : excerpt !== `Draft ${at}` || verdict !== null;
  });
  expect(wrong).toEqual([]);
  expect(await read(world.ctx, ({ db }) => db.rating.count())).toBe(events / 3);
  expect(await recount(world.ctx.workspace.id)).toMatchObject({ runs: events, differences: [] });
});
