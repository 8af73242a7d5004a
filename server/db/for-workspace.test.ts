import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import type { Open, WorkspaceContext } from "#server/context";
import { env } from "#server/env";
import { makeTeam, makeWorkspace } from "#server/test/factories";
import { ownerUrl } from "#server/test/database";
import { database } from "./client";
import { globalModels } from "./global-models";
import { workspace } from "./sql";
import { read, write } from "./transaction";

let ours: Awaited<ReturnType<typeof makeWorkspace>>;
let theirs: Awaited<ReturnType<typeof makeWorkspace>>;
let theirTeam: { id: string };

beforeAll(async () => {
  ours = await makeWorkspace();
  theirs = await makeWorkspace();
  theirTeam = await makeTeam(theirs);
  await makeTeam(ours);
});

describe("the first lock: every read and write is narrowed", () => {
  test.for<[string, (open: Open<WorkspaceContext>) => Promise<unknown>]>([
    ["findMany", ({ db }) => db.team.findMany({ where: { id: theirTeam.id } })],
    ["findUnique", async ({ db }) => [await db.team.findUnique({ where: { id: theirTeam.id } })].filter(Boolean)],
    ["findFirst", async ({ db }) => [await db.team.findFirst({ where: { id: theirTeam.id } })].filter(Boolean)],
    ["updateManyAndReturn", ({ db }) => db.team.updateManyAndReturn({ where: { id: theirTeam.id }, data: { name: "Taken over" } })],
    ["workspaces", ({ db }) => db.workspace.findMany({ where: { slug: theirs.slug } })],
    ["through a person", async ({ db }) => (await db.user.findMany({ where: { id: theirs.owner.id }, select: { memberships: true } })).flatMap((user) => user.memberships)],
  ])("%s finds nothing of another workspace", async ([, ask]) => {
    expect(await write(ours.ctx, ask)).toEqual([]);
  });

  test.for<[string, (open: Open<WorkspaceContext>) => Promise<unknown>]>([
    ["update", ({ db }) => db.team.update({ where: { id: theirTeam.id }, data: { name: "Taken over" } })],
    ["delete", ({ db }) => db.team.delete({ where: { id: theirTeam.id } })],
  ])("%s fails on another workspace's row", async ([, change]) => {
    await expect(write(ours.ctx, change)).rejects.toMatchObject({ code: "P2025" });
  });

  test("counts only its own", async () => {
    expect(await write(ours.ctx, ({ db }) => db.team.count())).toBe(1);
  });

  test("refuses callers that name the workspace", async () => {
    const { id } = theirs.ctx.workspace;
    await expect(write(ours.ctx, ({ db }) => db.team.findMany({ where: { workspaceId: id } }))).rejects.toThrow("leave workspaceId out");
    await expect(write(ours.ctx, ({ db }) => db.team.create({ data: { workspaceId: id, name: "Smuggled" } }))).rejects.toThrow("leave workspaceId out");
    const moved = { where: { id: theirTeam.id }, create: { name: "Smuggled" }, update: { workspaceId: id } };
    await expect(write(ours.ctx, ({ db }) => db.team.upsert(moved))).rejects.toThrow("leave workspaceId out");
  });

  test.for(["$queryRaw", "$executeRaw", "$extends", "_originalClient", "_engine", "Team", "constructor"])("hides %s of the client", async (name) => {
    expect(await read(ours.ctx, ({ db }) => Promise.resolve(Reflect.get(db, name) as unknown))).toBeUndefined();
  });

  test("hides the client behind a model", async () => {
    expect(await read(ours.ctx, ({ db }) => Promise.resolve([db.team, db.user, db.workspace].map((model) => Reflect.get(model, "$parent") as unknown)))).toEqual([undefined, undefined, undefined]);
    expect(await read(ours.ctx, ({ db }) => Promise.resolve(db.team.fields.name.name))).toBe("name");
  });

  test("SQL of a noun must name the workspace", async () => {
    await expect(read(ours.ctx, ({ sql }) => sql`SELECT 1`)).rejects.toThrow("Name the workspace");
    expect(await read(ours.ctx, ({ sql }) => sql`SELECT id FROM team WHERE workspace_id = ${workspace}`)).toHaveLength(1);
  });

  test("a query can change nothing", async () => {
    await expect(read(ours.ctx, ({ db }) => db.team.create({ data: { name: "Written by a read" } }))).rejects.toThrow(/read-only/);
  });
});

describe("the second lock: PostgreSQL itself", () => {
  const models = (client: pg.Client, sql: string) => client.query<{ name: string }>(sql).then(({ rows }) => rows.map((row) => row.name));

  async function asOwner<R>(body: (client: pg.Client) => Promise<R>) {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    return body(client).finally(() => client.end());
  }

  test("the application's login owns nothing and bypasses nothing", async () => {
    const [login] = await database().$queryRaw<object[]>`
      SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (SELECT count(*)::int FROM pg_class WHERE pg_has_role(relowner, 'USAGE') AND relnamespace = 'public'::regnamespace) AS owned
      FROM pg_roles WHERE rolname = current_user`;
    expect(login).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 });
  });

  test("every table with a workspace has row-level security, a policy and a composite key; every other is listed global", async () => {
    await asOwner(async (client) => {
      const tenant = await models(client, "SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attname = 'workspace_id' ORDER BY 1");
      const locked = await models(client, "SELECT DISTINCT c.relname AS name FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.relrowsecurity AND c.relname <> 'workspace' ORDER BY 1");
      const keyed = await models(
        client,
        `SELECT DISTINCT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE i.indisunique AND NOT c.relispartition AND a.attname = 'workspace_id' ORDER BY 1`,
      );
      expect(locked).toEqual(tenant);
      expect(keyed).toEqual(tenant);
      const rest = await models(client, "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relname = ANY(ARRAY(SELECT table_name FROM information_schema.columns WHERE column_name = 'workspace_id')) AND relname <> '_prisma_migrations' ORDER BY 1");
      const listed = Object.keys(globalModels).map((model) => model.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase());
      expect(rest).toEqual(listed.sort());
    });
  });

  test("a part of a table can be reached through its whole alone", async () => {
    await asOwner(async (client) => {
      const { rows } = await client.query<object>("SELECT relname, relrowsecurity AS locked, has_table_privilege('galley_app', oid, 'SELECT') OR has_table_privilege('galley_recorder', oid, 'SELECT') AS granted FROM pg_class WHERE relispartition AND relkind = 'r'");
      expect(rows.length).toBeGreaterThan(20);
      expect(rows.filter((part) => !("locked" in part && part.locked) || ("granted" in part && part.granted))).toEqual([]);
    });
  });

  test("without a workspace nothing of any workspace is seen, and nothing can be put into one", async () => {
    expect(await database().team.findMany()).toEqual([]);
    expect(await database().workspace.findMany()).toEqual([]);
    const put = database().team.create({ data: { workspaceId: theirs.ctx.workspace.id, name: "Smuggled" } });
    await expect(put).rejects.toThrow(/row-level security/);
  });

  test("relations can't cross: a foreign key carries the workspace", async () => {
    const crossed = write(ours.ctx, async ({ db }) => {
      const member = await db.member.findFirstOrThrow({});
      return db.teamMember.create({ data: { teamId: theirTeam.id, memberId: member.id, role: "author" } });
    });
    await expect(crossed).rejects.toMatchObject({ code: "P2003" });
  });

  test("the setting ends with its transaction", async () => {
    await read(ours.ctx, ({ db }) => db.team.count());
    expect(await database().team.findMany()).toEqual([]);
  });

  test("the application can't become the owner nor read the anchors", async () => {
    expect(env().DATABASE_APP_URL).toBeDefined();
    await expect(database().auditHead.findMany()).rejects.toThrow(/permission denied/);
    await expect(database().$executeRaw`ALTER TABLE team DISABLE ROW LEVEL SECURITY`).rejects.toThrow(/must be owner/);
    await expect(database().$executeRaw`CREATE TABLE mine (id int)`).rejects.toThrow(/permission denied/);
  });
});
