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
const { appUrl, queueUrl, listenUrl } = loginUrls(ownerUrl, secret);

beforeAll(async () => {
  await ask(cluster, `create database ${database} template ${inject("template")}`);
  await migrate(ownerUrl);
  await Promise.all([ensureLogins(ownerUrl, secret), ensureLogins(ownerUrl, secret)]);
  await migrateQueue(queueUrl);
});
afterAll(() => ask(cluster, `drop database ${database} with (force)`));

test.each([["app", appUrl], ["listener", listenUrl], ["queue", queueUrl]])("the %s's login is nobody special, speaks UTC and owns nothing of ours", async (_who, url) => {
  const [login] = await ask(url, `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, current_setting('TimeZone') as zone,
    (select count(*)::int from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as owns,
    (select datdba = r.oid from pg_database where datname = current_database()) as owner
    from pg_roles r where rolname = current_user`);
  expect(login).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, zone: "UTC", owns: 0, owner: false });
});

test("the app can neither make tables, nor lift row-level security, nor touch the history", async () => {
  await expect(ask(appUrl, "create table mine (id int)")).rejects.toThrow("permission denied for schema public");
  await expect(ask(appUrl, "create schema mine")).rejects.toThrow("permission denied for database");
  await expect(ask(appUrl, "create temporary table mine (id int)")).rejects.toThrow("permission denied to create temporary tables");
  await expect(ask(appUrl, "alter table workspace disable row level security")).rejects.toThrow("must be owner");
  await expect(ask(appUrl, "delete from _prisma_migrations")).rejects.toThrow("permission denied");
  await expect(ask(appUrl, "select * from bullmq.migration")).rejects.toThrow("permission denied for schema bullmq");
});

test("the queue may create in its own schema and nowhere else", async () => {
  await ask(queueUrl, "create sequence bullmq.counted");
  expect(await ask(queueUrl, "select nextval('bullmq.counted')::int as next")).toEqual([{ next: 1 }]);
  await expect(ask(queueUrl, "create table public.mine (id int)")).rejects.toThrow("permission denied for schema public");
  await expect(ask(queueUrl, "create schema mine")).rejects.toThrow("permission denied for database");
  await expect(ask(queueUrl, "create temporary table mine (id int)")).rejects.toThrow("permission denied to create temporary tables");
  await expect(ask(queueUrl, "select * from workspace")).rejects.toThrow("permission denied");
});

test("a login of one database is shut out of another", async () => {
  await ask(cluster, `create database ${database}_other`);
  await migrate(`${ownerUrl}_other`);
  await ensureLogins(`${ownerUrl}_other`, secret);
  const elsewhere = new URL(appUrl);
  elsewhere.pathname += "_other";
  await expect(ask(elsewhere.href, "select 1")).rejects.toThrow("permission denied for database");
  await ask(cluster, `drop database ${database}_other with (force)`);
});

test("a new secret means a new password, and the old one is refused", async () => {
  const changed = "second secret of a decent length, for tests";
  await ensureLogins(ownerUrl, changed);
  await expect(ask(appUrl, "select 1")).rejects.toThrow("password authentication failed");
  expect(await ask(loginUrls(ownerUrl, changed).appUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  await ensureLogins(ownerUrl, secret);
});

test("an owner who may create roles but is no superuser can prepare a database, twice", async () => {
  const owner = `${database}_owner`;
  await ask(cluster, `create role ${owner} login createrole password 'owner'`);
  await ask(cluster, `grant galley_app, galley_queue to ${owner} with admin true`);
  await ask(cluster, `create database ${owner} owner ${owner}`);
  const url = new URL(cluster.replace(/[^/]*$/, owner));
  url.username = owner;
  url.password = "owner";
  const given = { ownerUrl: url.href, secret, queueInDatabase: true };
  expect(await prepareDatabase(given)).not.toEqual([]);
  expect(await prepareDatabase(given)).toEqual([]);
  expect(await ask(loginUrls(url.href, secret).queueUrl, "select count(*)::int > 0 as migrated from bullmq.migration")).toEqual([{ migrated: true }]);
  await ask(cluster, `drop database ${owner} with (force)`);
});

test("the driver takes a database name of any letters", () => {
  const named = loginUrls("postgresql://me:p%40ss@db.example.com:5433/My%20Data", secret, "postgresql://me:p@direct:5432/My%20Data");
  expect(new URL(named.appUrl).host).toBe("db.example.com:5433");
  expect(new URL(named.queueUrl).host).toBe("direct:5432");
  expect(decodeURIComponent(new URL(named.appUrl).username)).toBe("My Data_app_login");
});
