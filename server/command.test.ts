import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { read } from "#server/db/transaction";
import { visitorContext } from "#server/test/contexts";
import { makeMember, makeTeam, makeWorkspace } from "#server/test/factories";
import { createTeam } from "#server/workspace/create-team";
import { accountCommand, command } from "./command";
import type { WorkspaceContext } from "./context";
import { Conflict } from "./errors";
import { query } from "./query";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let ctx: WorkspaceContext;
beforeAll(async () => {
  world = await makeWorkspace();
  ctx = world.ctx;
});

const entries = () => read(ctx, ({ db }) => db.auditEntry.findMany({ orderBy: { seq: "asc" } }));
const teamNames = () => read(ctx, async ({ db }) => (await db.team.findMany()).map((team) => team.name));

test("a write and its entry are one", async () => {
  const before = (await entries()).length;
  const request = { ...ctx.request, id: "request-1", address: "192.0.2.7" };
  const { id } = await createTeam({ ...ctx, request }, { name: "One" });
  const after = await entries();
  expect(after).toHaveLength(before + 1);
  expect(after.at(-1)).toMatchObject({
    action: "team.create",
    actor: { kind: "person", id: world.owner.id, name: world.owner.name },
    actorKind: "person",
    actorId: world.owner.id,
    subjectType: "team",
    subjectId: id,
    subject: "One",
    before: null,
    after: { name: "One" },
    requestId: "request-1",
    address: "192.0.2.7",
  });
});

const failing = command({
  name: "team.fail",
  permission: "team.manage",
  input: z.object({ name: z.string() }),
  async run({ db, enqueue }, { name }) {
    await db.team.create({ data: { name } });
    enqueue("mail.send", { mailId: "0198c0de-0000-7000-8000-000000000000" });
    throw new Conflict("Changed its mind.");
  },
});

test("what fails leaves neither a row nor an entry", async () => {
  const before = await entries();
  await expect(failing(ctx, { name: "Half" })).rejects.toThrow("Changed its mind.");
  expect(await teamNames()).not.toContain("Half");
  expect(await entries()).toEqual(before);
});

test("a write that can't be recorded doesn't happen", async () => {
  const unrecordable = command({
    name: "team.unrecordable",
    permission: "team.manage",
    input: z.object({}),
    run: async ({ db }) => ({ result: await db.team.create({ data: { name: "Off the record" } }), subject: { type: "team", id: "1", name: "\u0000" } }),
  });
  await expect(unrecordable(ctx, {})).rejects.toThrow();
  expect(await teamNames()).not.toContain("Off the record");
});

test("a command that had nothing to do is not recorded", async () => {
  const idle = command({ name: "team.idle", permission: "team.manage", input: z.object({}), run: () => Promise.resolve({ result: 1, silent: "nothing changed" as const }) });
  const before = await entries();
  expect(await idle(ctx, {})).toBe(1);
  expect(await entries()).toEqual(before);
});

test("nested commands join the outer transaction, each with its entry", async () => {
  const both = command({
    name: "team.both",
    permission: "team.manage",
    input: z.object({ fail: z.boolean() }),
    async run(open, { fail }) {
      await createTeam(open, { name: `Inner ${fail}` });
      if (fail) throw new Conflict("The outer one fails.");
      return { result: undefined, silent: "recorded within" };
    },
  });
  const before = (await entries()).length;
  await expect(both(ctx, { fail: true })).rejects.toThrow("The outer one fails.");
  expect(await teamNames()).not.toContain("Inner true");
  await both(ctx, { fail: false });
  expect((await entries()).map((entry) => entry.action).slice(before)).toEqual(["team.create"]);
});

describe("refusals", () => {
  test("names each wrong input, and nothing happens", async () => {
    const before = await entries();
    await expect(createTeam(ctx, { name: " " })).rejects.toMatchObject({ code: "INVALID", fields: { name: "Give a name" } });
    await expect(createTeam(ctx, { name: "x".repeat(61) })).rejects.toThrow("A name has at most 60 characters. Nothing was changed; correct it and try again.");
    expect(await entries()).toEqual(before);
  });

  test("says which roles could, to one who can't", async () => {
    const viewer = await makeMember(world, "viewer");
    await expect(createTeam(viewer.ctx, { name: "Mine" })).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: "Your role doesn't allow this: make teams and choose who is in them. Nothing was changed; ask somebody who is owner or admin.",
    });
  });

  test("two writers who meet get a sentence, not a constraint", async () => {
    const { name } = await makeTeam(world);
    await expect(createTeam(ctx, { name })).rejects.toMatchObject({ code: "CONFLICT", fields: { name: "This name is taken" } });
  });

  test("queries are authorized too", async () => {
    const secret = query({ name: "team.secret", permission: "owner.manage", input: z.object({}), run: () => Promise.resolve("seen") });
    const author = await makeMember(world, "author");
    await expect(async () => secret(author.ctx, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await secret(ctx, {})).toBe("seen");
  });

  test("a visitor is told to sign in where a person is needed", async () => {
    const personal = accountCommand({ name: "account.personal", who: "person", input: z.object({}), run: () => Promise.resolve({ result: 1, silent: "nothing changed" as const }) });
    await expect(personal(visitorContext(), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

test("everybody who listens hears what kind of thing changed, and only after it has", async () => {
  const heard: string[] = [];
  const { default: pg } = await import("pg");
  const listener = new pg.Client({ connectionString: process.env.DATABASE_LISTEN_URL });
  await listener.connect();
  listener.on("notification", ({ payload = "" }) => heard.push(payload));
  await listener.query("LISTEN galley");
  await expect(failing(ctx, { name: "Unheard" })).rejects.toThrow();
  await createTeam(ctx, { name: "Heard" });
  await expect.poll(() => heard.filter((message) => message.includes(ctx.workspace.id))).toEqual([JSON.stringify({ workspace: ctx.workspace.id, noun: "team" })]);
  await listener.end();
});

