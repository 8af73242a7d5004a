import { afterAll, expect, test } from "vitest";
import { wilson } from "#server/core/stats/wilson";
import { workspace } from "#server/db/sql";
import { read } from "#server/db/transaction";
import { closeRecorder } from "#server/recorder/record";
import { makePrompt, makeRating, makeRun, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { prompts } from "./queries";

afterAll(closeRecorder);

test("what is surely usable stands first: much evidence before little, and none at the end", async () => {
  const judged = { "Three of three": [3, 0], "Nineteen of twenty": [19, 1], "None of one": [0, 1], "Nothing said": [0, 0] } as const;
  const { ctx } = await makeWorkspace();
  for (const [name, [usable, discarded]] of Object.entries(judged)) {
    const { id: promptId } = await makePrompt(ctx, { name });
    const { id: versionId } = await makeVersion(ctx, promptId, saying(name));
    for (let at = 0; at < usable + discarded; at += 1) await makeRating(ctx, { id: (await makeRun(ctx, { promptId, versionId })).id }, { verdict: at < usable ? "usable" : "discarded", via: "api", rater: "qa" });
  }
  expect((await prompts(ctx, { sort: "usable" })).prompts.map(({ name }) => name)).toEqual(["Nineteen of twenty", "Three of three", "None of one", "Nothing said"]);
});

test("the database's lower bound is that of the figures", async () => {
  const { ctx } = await makeWorkspace();
  const rows = await read(ctx, ({ sql }) => sql<{ n: number; m: number; low: number }>`SELECT n, m, usable_floor(n, m) AS low FROM generate_series(1, 12) m, generate_series(0, m) n WHERE ${workspace} IS NOT NULL`);
  expect(rows.length).toBeGreaterThan(80);
  for (const { n, m, low } of rows) expect(low).toBeCloseTo(wilson({ n, m })?.low ?? Number.NaN, 12);
});
