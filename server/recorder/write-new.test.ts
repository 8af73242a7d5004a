import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { Unavailable } from "#server/errors";
import { read, write } from "#server/db/transaction";
import { ask } from "#server/test/ask";
import { ownerUrl } from "#server/test/database";
import { makePrompt, makeWorkspace } from "#server/test/factories";
import { rowsOf } from "./composites";
import { begin, recorderPool } from "./pool";
import { closeRecorder, record } from "./record";
import { recount } from "./recount";
import { emptyRun, runColumns } from "./run-row";

afterAll(closeRecorder);

test("what is heard for the first time and what was heard before are told apart, in one batch too", async () => {
  const { ctx } = await makeWorkspace();
  const said = (externalId: string, output: string) => ({ kind: "run" as const, workspaceId: ctx.workspace.id, externalId, stamp: Date.now(), fields: { output } });
  await record([said("old", "Dear")]);
  const answers = await record([said("one", "a"), said("old", "Dear all"), said("two", "b"), said("two", "c")]);
  expect(answers.map((answer) => "stored" in answer && answer.stored)).toEqual(["new", "merged", "new", "merged"]);
  expect(await read(ctx, ({ db }) => db.runText.count())).toBe(3);
  expect((await recount(ctx.workspace.id)).differences).toEqual([]);
});

test("nothing is called written that isn’t: a key that is gone by the time it is looked for is tried again", async () => {
  const { ctx } = await makeWorkspace();
  const id = "0190a000-0000-7000-8000-000000000001";
  const twice = rowsOf([emptyRun(id, ctx.workspace.id, "same", 0), emptyRun(id.replace("1", "2"), ctx.workspace.id, "same", 0)], runColumns);
  const client = await recorderPool().connect();
  await begin(client, [ctx.workspace.id]);
  await expect(client.query("SELECT record_new($1, $2, '{}', '{}', '{}', '{}', '{}')", [[ctx.workspace.id], twice])).rejects.toMatchObject({ code: "40001" });
  client.release(true);
});

test("what Galley itself is at fault for is asked for again, not refused", async () => {
  const { ctx } = await makeWorkspace();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("BEGIN; LOCK TABLE run_key IN ACCESS EXCLUSIVE MODE");
  const refused = expect(record([{ kind: "run", workspaceId: ctx.workspace.id, externalId: "good", stamp: Date.now(), fields: {} }])).rejects.toBeInstanceOf(Unavailable);
  const cancel = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'SELECT record_new%' AND wait_event_type = 'Lock'";
  await expect.poll(() => ask(ownerUrl, cancel)).toHaveLength(1);
  await refused;
  await owner.query("COMMIT");
  await owner.end();
});

test("sums are told apart whatever their names are made of", async () => {
  const { ctx } = await makeWorkspace();
  const { id: promptId } = await makePrompt(ctx);
  const fields = [{ environment: "a · b", model: "c" }, { environment: "a", model: "b · c" }];
  await record(fields.map((named, at) => ({ kind: "run", workspaceId: ctx.workspace.id, externalId: String(at), stamp: Date.now(), fields: { promptId, ...named } })));
  expect(await read(ctx, ({ db }) => db.traffic.count())).toBe(2);
  expect((await recount(ctx.workspace.id)).differences).toEqual([]);
});

test("a computed cost that nobody could mean is unknown, and its run is kept", async () => {
  const { ctx } = await makeWorkspace();
  const dear = 10n ** 12n;
  await write(ctx, ({ db }) => db.price.create({ data: { model: "gold", startsAt: new Date(0), input: dear, output: dear } }));
  const used = (externalId: string, inputTokens: number) => ({ kind: "run" as const, workspaceId: ctx.workspace.id, externalId, stamp: Date.now(), fields: { model: "gold", inputTokens, outputTokens: 1 } });
  expect((await record([used("much", 10_000_000), used("little", 1)])).map((answer) => "stored" in answer && answer.stored)).toEqual(["new", "new"]);
  expect(await read(ctx, async ({ db }) => (await db.run.findMany({ orderBy: { externalId: "asc" } })).map(({ cost }) => cost))).toEqual([2n * dear, null]);
});
