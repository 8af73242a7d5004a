import { afterAll, expect, test } from "vitest";
import { read } from "#server/db/transaction";
import { makePrompt, makeWorkspace } from "#server/test/factories";
import { isRefused, type Event } from "./event";
import { itemOf } from "./items";
import { persist } from "./persist";
import { closeRecorder } from "./record";
import { recount } from "./recount";

afterAll(closeRecorder);

test("eight who speak of the same runs, ratings and pieces at once all get through, and the sums are those of the rows", { timeout: 120_000 }, async () => {
  const { ctx } = await makeWorkspace();
  const { id: promptId } = await makePrompt(ctx);
  const workspaceId = ctx.workspace.id;
  const now = Date.now();
  const eventsOf = (writer: number, turn: number): Event[] =>
    Array.from({ length: 12 }, (_, at): Event => {
      const name = `run ${(writer * 7 + turn * 5 + at * 3) % 20}`;
      const stamp = now + writer * 100 + turn;
      if (at % 4 === 1) return { kind: "rating", workspaceId, externalId: `of ${name} by ${writer}`, run: { externalId: name }, stamp, fields: { verdict: "usable", rater: String(writer), at: stamp } };
      if (at % 4 === 2) return { kind: "piece", workspaceId, externalId: `piece ${at % 3}`, stamp, fields: { publishedAt: now + turn } };
      return { kind: "run", workspaceId, externalId: name, stamp, fields: { promptId, at: now, output: `by ${writer}`, piece: { externalId: `piece ${(writer + at) % 3}` } } };
    });
  const answers = await Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      const all = [];
      for (let turn = 0; turn < 6; turn += 1) all.push(...(await persist(eventsOf(writer, turn).map((event) => itemOf(event, now)))));
      return all;
    }),
  );
  expect(answers.flat().filter(isRefused)).toEqual([]);
  const [runs, names] = await read(ctx, async ({ db }) => [await db.run.findMany({ select: { externalId: true } }), await db.run.count()] as const);
  expect(new Set(runs.map(({ externalId }) => externalId)).size).toBe(names);
  expect(await recount(workspaceId)).toMatchObject({ runs: names, differences: [] });
});
