import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ask } from "#server/test/ask";
import { ensureLogins, loginUrls } from "./logins";
import { migrate } from "./migrate";
import { prepareDatabase } from "./prepare-database";
import { migrateQueue } from "./queue-tables";

const database = `logins_test_${process.pid}`;
const cluster = inject("clusterUrl");
const ownerUrl = cluster.replace(/[^/]*$/, database);
const secret = "first secret of a decent length, for tests";
const { appUrl, recorderUrl, queueUrl, listenUrl } = loginUrls(ownerUrl, secret);

beforeAll(async () => {
  await ask(cluster, `CREATE DATABASE ${database} TEMPLATE ${inject("template")}`);
  await migrate(ownerUrl);
  await Promise.all([ensureLogins(ownerUrl, secret), ensureLogins(ownerUrl, secret)]);
  await migrateQueue(queueUrl);
});
afterAll(() => ask(cluster, `DROP DATABASE ${database} WITH (FORCE)`));

test.each([["app", appUrl], ["listener", listenUrl], ["recorder", recorderUrl], ["queue", queueUrl]])("the %s's login is nobody special, speaks UTC and owns nothing of ours", async (_who, url) => {
  const [login] = await ask(url, `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, current_setting('TimeZone') AS zone,
    (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid AND relnamespace = 'public'::regnamespace) AS owns,
    (SELECT datdba = r.oid FROM pg_database WHERE datname = current_database()) AS owner
    FROM pg_roles r WHERE rolname = current_user`);
  expect(login).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, zone: "UTC", owns: 0, owner: false });
});

test("the app can neither make tables, nor lift row-level security, nor touch the history", async () => {
  await expect(ask(appUrl, "CREATE TABLE mine (id int)")).rejects.toThrow("permission denied for schema public");
  await expect(ask(appUrl, "CREATE SCHEMA mine")).rejects.toThrow("permission denied for database");
  await expect(ask(appUrl, "CREATE TEMPORARY TABLE mine (id int)")).rejects.toThrow("permission denied to create temporary tables");
  await expect(ask(appUrl, "ALTER TABLE workspace DISABLE ROW LEVEL SECURITY")).rejects.toThrow("must be owner");
  await expect(ask(appUrl, "DELETE FROM _prisma_migrations")).rejects.toThrow("permission denied");
  await expect(ask(appUrl, "SELECT * FROM bullmq.migration")).rejects.toThrow("permission denied for schema bullmq");
});

test("the recorder writes runs and reads what it needs to judge them, and nothing else", async () => {
  expect(await ask(recorderUrl, "SELECT count(*)::int AS seen FROM run")).toEqual([{ seen: 0 }]);
  await expect(ask(recorderUrl, "SELECT * FROM api_key")).rejects.toThrow("permission denied");
  await expect(ask(recorderUrl, "UPDATE prompt SET name = 'mine'")).rejects.toThrow("permission denied");
  await expect(ask(appUrl, "UPDATE run SET verdict = 'usable'")).rejects.toThrow("permission denied");
  await expect(ask(appUrl, "DELETE FROM traffic")).rejects.toThrow("permission denied");
});

test("the queue may create in its own schema and nowhere else", async () => {
  await ask(queueUrl, "CREATE SEQUENCE bullmq.counted");
  expect(await ask(queueUrl, "SELECT nextval('bullmq.counted')::int AS next")).toEqual([{ next: 1 }]);
  await expect(ask(queueUrl, "CREATE TABLE public.mine (id int)")).rejects.toThrow("permission denied for schema public");
  await expect(ask(queueUrl, "CREATE SCHEMA mine")).rejects.toThrow("permission denied for database");
  await expect(ask(queueUrl, "CREATE TEMPORARY TABLE mine (id int)")).rejects.toThrow("permission denied to create temporary tables");
  await expect(ask(queueUrl, "SELECT * FROM workspace")).rejects.toThrow("permission denied");
});

test("a login of one database is shut out of another", async () => {
  await ask(cluster, `CREATE DATABASE ${database}_other`);
  await migrate(`${ownerUrl}_other`);
  await ensureLogins(`${ownerUrl}_other`, secret);
  const elsewhere = new URL(appUrl);
  elsewhere.pathname += "_other";
  await expect(ask(elsewhere.href, "SELECT 1")).rejects.toThrow("permission denied for database");
  await ask(cluster, `DROP DATABASE ${database}_other WITH (FORCE)`);
});

test("a new secret means a new password, and the old one is refused", async () => {
  const changed = "second secret of a decent length, for tests";
  await ensureLogins(ownerUrl, changed);
  await expect(ask(appUrl, "SELECT 1")).rejects.toThrow("password authentication failed");
  expect(await ask(loginUrls(ownerUrl, changed).appUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await ensureLogins(ownerUrl, secret);
});

test("an owner who may create roles but is no superuser can prepare a database, twice", async () => {
  const owner = `${database}_owner`;
  await ask(cluster, `CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'owner'`);
  await ask(cluster, `GRANT galley_app, galley_recorder, galley_queue TO ${owner} WITH ADMIN true`);
  await ask(cluster, `CREATE DATABASE ${owner} OWNER ${owner}`);
  const url = new URL(cluster.replace(/[^/]*$/, owner));
  url.username = owner;
  url.password = "owner";
  const given = { ownerUrl: url.href, secret, queueInDatabase: true };
  expect(await prepareDatabase(given)).not.toEqual([]);
  expect(await prepareDatabase(given)).toEqual([]);
  expect(await ask(loginUrls(url.href, secret).queueUrl, "SELECT count(*)::int > 0 AS migrated FROM bullmq.migration")).toEqual([{ migrated: true }]);
  await ask(cluster, `DROP DATABASE ${owner} WITH (FORCE)`);
});

test("the driver takes a database name of any letters", () => {
  const named = loginUrls("postgresql://me:p%40ss@db.example.com:5433/My%20Data", secret, "postgresql://me:p@direct:5432/My%20Data");
  expect(new URL(named.appUrl).host).toBe("db.example.com:5433");
  expect(new URL(named.queueUrl).host).toBe("direct:5432");
  expect(decodeURIComponent(new URL(named.appUrl).username)).toBe("My Data_app_login");
});
