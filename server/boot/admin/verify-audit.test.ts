import { rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { env } from "#server/env";
import { operatorContext } from "#server/test/contexts";
import { ownerUrl } from "#server/test/database";
import { makeTeam, makeWorkspace } from "#server/test/factories";
import { verifyAudit } from "./verify-audit";

const owner = new pg.Client({ connectionString: ownerUrl });
const anchors = () => path.join(env().DATA_DIR, "audit-anchors.json");
let world: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(() => owner.connect());
afterAll(() => owner.end());
beforeEach(async () => {
  world = await makeWorkspace();
  for (const name of ["One", "Two"]) await makeTeam(world, name);
});
afterEach(() => rmSync(anchors(), { force: true }));

const verify = () => verifyAudit.run({}, { account: operatorContext(), database: { ownerUrl, appUrl: "", recorderUrl: "", queueUrl: "", listenUrl: "", close: () => Promise.resolve() } });

/** As somebody could who owns the database and means harm; then puts it back, for other tests share it. */
async function tampered<R>(change: string, undo: string, look: () => Promise<R>): Promise<R> {
  const id = [world.ctx.workspace.id];
  const quietly = async (sql: string) => {
    await owner.query("ALTER TABLE audit_entry DISABLE TRIGGER USER");
    await owner.query(sql, id);
    await owner.query("ALTER TABLE audit_entry ENABLE TRIGGER USER");
  };
  await quietly(change);
  return look().finally(() => quietly(undo));
}

test("says that every entry holds, and anchors what it saw outside the database", async () => {
  const answer = await verify();
  expect(answer).toMatchObject({ json: { holds: true } });
  expect(answer.text).toMatch(/^Every entry holds: \d+ in \d+ logs\. Anchored in .*audit-anchors\.json\.$/);
  expect(answer.failed).toBeUndefined();
});

test("names the workspace and the entry that was altered", async () => {
  const answer = await tampered(
    "UPDATE audit_entry SET reason = 'because' WHERE workspace_id = $1 AND seq = 2",
    "UPDATE audit_entry SET reason = NULL WHERE workspace_id = $1 AND seq = 2",
    verify,
  );
  expect(answer.failed).toBe(true);
  expect(answer.text).toBe(`In the log of workspace ${world.slug}, entry 2 was altered after it was written.\nKeep a copy of the database as it is before you look further.`);
});

test("sees a whole log rewritten to fit, by the anchors of the last time", async () => {
  await verify();
  const rewrite = (reason: string) => `WITH RECURSIVE again AS (
      SELECT id, seq, audit_hash(to_jsonb(e) || '{"reason": ${reason}}') AS hash FROM audit_entry e WHERE workspace_id = $1 AND seq = 3
    ), entry AS (UPDATE audit_entry e SET reason = '${reason}'::jsonb #>> '{}', hash = again.hash FROM again WHERE e.id = again.id RETURNING e.hash)
    UPDATE audit_head SET hash = entry.hash FROM entry WHERE chain = $1`;
  const answer = await tampered(rewrite('"because"'), rewrite("null"), verify);
  expect(answer.text).toContain(`In the log of workspace ${world.slug}, entry 3 is not the one that was here at the last verification.`);
  expect(await verify()).toMatchObject({ json: { holds: true } });
});
