import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { bearer, makeKey } from "#server/test/api";
import { makeSession, makeWorkspace } from "#server/test/factories";
import { insistentClient } from "#server/test/insistent-client";

const verdicts = ["usable", "heavy_edit", "discarded"];

/** Somebody who judges runs through the pages, one after the other, and tries again whenever that fails. */
export async function readerOf(url) {
  const world = await makeWorkspace();
  const { name, value } = await makeSession(world.owner);
  const { authorization } = bearer(await makeKey(world, ["run.write"], { perMinute: 10_000_000 }));
  const headers = { origin: url, cookie: `${name}=${value}`, "galley-workspace": world.slug, "content-type": "application/json" };
  const client = insistentClient(url);
  const given = [];
  let tries = 0;
  let over = false;

  async function judge(runId, verdict) {
    while (!over) {
      tries += 1;
      const answer = await fetch(`${url}/api/trpc/rating.give`, { method: "POST", headers, body: JSON.stringify({ json: { runId, verdict } }), signal: AbortSignal.timeout(20_000) })
        .then(async (answer) => ({ status: answer.status, said: await answer.text() }))
        .catch(() => undefined);
      if (answer?.status === 200) return given.push({ runId, verdict, ratingId: JSON.parse(answer.said).result.data.json.ratingId });
      if (answer && answer.status < 500) throw new Error(`A rating was refused: ${answer.said}`);
      await wait(50);
    }
  }

  async function read() {
    for (let number = 0; !over; number += 1) {
      const [run] = await client.post("runs", authorization, [{ id: `read-${number}`, output: `As it came ${number}` }]);
      await judge(run.id, verdicts[number % 3]);
      await wait(20);
    }
  }

  const failed = [];
  const reading = read().catch((error) => failed.push(error.message));
  return {
    async stop() {
      over = true;
      await reading;
      client.close();
    },
    /** A person who tries again may have said it twice; what the page told them is there, and what they said counts. */
    async wrong(ownerUrl) {
      const owner = new pg.Client({ connectionString: ownerUrl });
      await owner.connect();
      const { rows } = await owner.query("SELECT g.id, g.run_id, g.verdict, r.verdict AS counts FROM rating g JOIN run r ON r.workspace_id = g.workspace_id AND r.id = g.run_id WHERE g.workspace_id = $1", [world.ctx.workspace.id]);
      await owner.end();
      const byId = new Map(rows.map((row) => [row.id, row]));
      const lost = given.filter(({ ratingId, runId, verdict }) => {
        const row = byId.get(ratingId);
        return row?.run_id !== runId || row.verdict !== verdict || row.counts !== verdict;
      });
      const wrong = failed.concat(lost.map(({ ratingId }) => `The rating ${ratingId}, given through the pages, does not stand as it was given.`));
      return rows.length > tries ? [...wrong, `${rows.length} ratings came of ${tries} tries.`] : wrong;
    },
    workspaceId: world.ctx.workspace.id,
    said: () => `${given.length} ratings through the pages, in ${tries} tries`,
  };
}
