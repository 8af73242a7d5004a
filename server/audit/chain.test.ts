import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#server/db/client";
import { write } from "#server/db/transaction";
import { ownerUrl } from "#server/test/database";
import { makeTeam, makeWorkspace } from "#server/test/factories";
import { auditEntries, auditFacets } from "./queries";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
const owner = new pg.Client({ connectionString: ownerUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());
beforeEach(async () => {
  world = await makeWorkspace();
  for (const name of ["One", "Two", "Three"]) await makeTeam(world, name);
});

/** Other tests look at every chain of this database: none is left broken. */
afterEach(async () => {
  await tamper("DELETE FROM audit_entry WHERE workspace_id = $1");
  await owner.query("DELETE FROM audit_head WHERE chain = $1", [world.ctx.workspace.id]);
});

/** As somebody could who has the owner's login and means harm. */
async function tamper(sql: string, ...values: unknown[]) {
  await owner.query("ALTER TABLE audit_entry DISABLE TRIGGER USER");
  await owner.query(sql, [world.ctx.workspace.id, ...values]).finally(() => owner.query("ALTER TABLE audit_entry ENABLE TRIGGER USER"));
}

const problems = async () =>
  (await owner.query<object>("SELECT seq::int, problem FROM audit_problems() WHERE chain = $1", [world.ctx.workspace.id])).rows;

describe("the chain", () => {
  test("of what was really written holds", async () => {
    expect(await problems()).toEqual([]);
    const { entries } = await auditEntries(world.ctx, {});
    expect(entries.map(({ seq, action }) => [Number(seq), action])).toEqual([
      [4, "team.create"],
      [3, "team.create"],
      [2, "team.create"],
      [1, "member.add"],
    ]);
  });

  test("survives writers who come at the same moment", async () => {
    await Promise.all(["A", "B", "C", "D", "E"].map((name) => makeTeam(world, name)));
    expect(await problems()).toEqual([]);
  });

  test.for<[string, string, object]>([
    ["an altered entry", `UPDATE audit_entry SET reason = 'because' WHERE workspace_id = $1 AND seq = 2`, { seq: 2, problem: "altered" }],
    ["an entry made by somebody else", `UPDATE audit_entry SET actor = '{"kind":"operator"}' WHERE workspace_id = $1 AND seq = 3`, { seq: 3, problem: "altered" }],
    ["a missing entry", `DELETE FROM audit_entry WHERE workspace_id = $1 AND seq = 2`, { seq: 2, problem: "missing" }],
    ["a missing beginning", `DELETE FROM audit_entry WHERE workspace_id = $1 AND seq = 1`, { seq: 1, problem: "missing" }],
    ["a cut tail", `DELETE FROM audit_entry WHERE workspace_id = $1 AND seq > 2`, { seq: 3, problem: "cut" }],
    ["a log that is gone altogether", `DELETE FROM audit_entry WHERE workspace_id = $1`, { seq: 1, problem: "cut" }],
    [
      "an altered entry whose hash was made to fit",
      `UPDATE audit_entry e SET reason = 'because', hash = audit_hash(to_jsonb(e) || '{"reason":"because"}') WHERE workspace_id = $1 AND seq = 2`,
      { seq: 3, problem: "unlinked" },
    ],
    ["an anchor that was lost", `DELETE FROM audit_head WHERE chain = $1`, { seq: 5, problem: "cut" }],
  ])("shows %s", async ([, sql, found]) => {
    await tamper(sql);
    expect(await problems()).toEqual([found]);
  });
});

describe("append-only", () => {
  test("the application can neither change nor remove an entry", async () => {
    const change = write(world.ctx, ({ db }) => db.auditEntry.updateMany({ data: { reason: "never" } }));
    await expect(change).rejects.toThrow(/permission denied/);
    await expect(write(world.ctx, ({ db }) => db.auditEntry.deleteMany())).rejects.toThrow(/permission denied/);
    await expect(database().accountEntry.deleteMany()).rejects.toThrow(/permission denied/);
  });

  test("the owner can't either, as long as the triggers stand", async () => {
    await expect(owner.query("UPDATE audit_entry SET reason = 'never'")).rejects.toThrow("audit_entry is append-only");
    await expect(owner.query("DELETE FROM account_entry")).rejects.toThrow("account_entry is append-only");
    await expect(owner.query("TRUNCATE audit_entry")).rejects.toThrow("audit_entry is append-only");
  });

  test("numbers and hashes are the database's own", async () => {
    await write(world.ctx, ({ db, request }) =>
      db.auditEntry.create({
        data: { seq: 999, hash: "mine", prevHash: "mine", at: request.now(), actor: {}, actorKind: "person", action: "a.b", subjectType: "x", subjectId: "x", subject: "x", requestId: "x" },
      }),
    );
    const { entries } = await auditEntries(world.ctx, {});
    expect(entries[0]?.seq).toBe(5n);
    expect(await problems()).toEqual([]);
  });
});

describe("reading it", () => {
  test("narrows by who, what, whom and when", async () => {
    const list = async (filter: object) => (await auditEntries(world.ctx, filter)).entries.map((entry) => entry.subject);
    expect(await list({ action: "member.add" })).toEqual([world.owner.name]);
    expect(await list({ text: "tHR" })).toEqual(["Three"]);
    expect(await list({ subjectType: "team" })).toEqual(["Three", "Two", "One"]);
    expect(await list({ actorId: world.owner.id })).toHaveLength(4);
    expect(await list({ from: new Date(Date.now() + 1000) })).toEqual([]);
    expect(await list({ to: new Date(Date.now() - 86_400_000) })).toEqual([]);
  });

  test("goes back page by page and loses none", async () => {
    for (let index = 0; index < 60; index++) await makeTeam(world, `Team ${index}`);
    const first = await auditEntries(world.ctx, {});
    const second = await auditEntries(world.ctx, { before: first.next });
    expect([...first.entries, ...second.entries].map((entry) => Number(entry.seq))).toEqual(Array.from({ length: 64 }, (_, index) => 64 - index));
    expect(second.next).toBeUndefined();
  });

  test("tells what the filters can be set to", async () => {
    expect(await auditFacets(world.ctx, {})).toEqual({
      actions: ["member.add", "team.create"],
      actors: [{ id: world.owner.id, name: world.owner.name, kind: "person" }],
    });
  });
});
