import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ask } from "#server/test/ask";
import { install, type Installation } from "#server/test/installation";
import { startOldPostgres } from "#server/test/old-postgres";
import { refuseWhenFull } from "./disk";
import { freePort } from "./free-port";

let galley: Installation;
let port: number;
beforeAll(async () => {
  galley = await install();
  port = await freePort();
});
afterAll(() => galley.remove());

const secret = "a secret for tests only, of a decent length";
const database = (change: (url: URL) => void) => {
  const url = new URL(inject("clusterUrl"));
  change(url);
  return url.href;
};

async function refusal(args: string[], settings: Record<string, string>): Promise<string> {
  const started = galley.start(args, { PORT: String(port), DATA_DIR: path.join(galley.folder, ".data"), ...settings });
  expect(await started.exited).toBe(1);
  expect(started.said()).not.toMatch(/^\s+at /m);
  expect(started.said().trim().split("\n").length).toBeGreaterThan(1);
  return started.said().trim();
}

test("a port that is taken", async () => {
  const other = net.createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const taken = (other.address() as AddressInfo).port;
  expect(await refusal([], { PORT: String(taken) })).toBe(`Port ${taken} is taken by another program.\nStop that program, or start Galley with PORT=${taken + 1}.`);
  other.close();
});

test("settings that are wrong, all at once", async () => {
  const said = await refusal([], { PORT: "http", LOG_LEVEL: "loud" });
  expect(said).toContain("2 settings of the environment are wrong:\n  PORT must be a number\n  LOG_LEVEL must be");
});

test("a word it does not know", async () => {
  expect(await refusal(["everything"], {})).toContain('does not know "everything"');
});

test("a data folder that is damaged or no folder", async () => {
  const damaged = path.join(galley.folder, "damaged");
  mkdirSync(path.join(damaged, "pg"), { recursive: true });
  expect(await refusal([], { DATA_DIR: damaged })).toContain(`The data folder ${damaged} is damaged: pg/PG_VERSION is missing.`);
  const file = path.join(galley.folder, "file");
  writeFileSync(file, "");
  expect(await refusal([], { DATA_DIR: file })).toContain(`Galley cannot write in its data folder ${file}`);
});

test("a secret that is damaged", async () => {
  const dataDir = path.join(galley.folder, "secret");
  mkdirSync(dataDir);
  writeFileSync(path.join(dataDir, "auth-secret"), "half");
  expect(await refusal([], { DATA_DIR: dataDir })).toContain(`The secret in ${dataDir}/auth-secret is damaged.`);
});

test("a database that cannot be reached, does not know us, or is not there", async () => {
  const nobody = await freePort();
  expect(await refusal([], { DATABASE_URL: `postgresql://me:secret-word@127.0.0.1:${nobody}/galley` })).toContain(`The database at 127.0.0.1:${nobody} cannot be reached (ECONNREFUSED).`);
  const wrong = await refusal([], { DATABASE_URL: database((url) => (url.password = "secret-word")) });
  expect(wrong).toContain("does not accept the login galley of DATABASE_URL");
  expect(wrong).not.toContain("secret-word");
  expect(await refusal([], { DATABASE_URL: database((url) => (url.pathname = "/nowhere")) })).toContain("has no database named nowhere");
});

test("a login that may not create roles", async () => {
  await ask(inject("clusterUrl"), "CREATE ROLE plain_owner LOGIN PASSWORD 'plain'");
  const url = database((given) => {
    given.username = "plain_owner";
    given.password = "plain";
  });
  expect(await refusal([], { DATABASE_URL: url })).toContain("The login plain_owner of DATABASE_URL may not create roles");
});

test("a database that is too old", async () => {
  const old = await startOldPostgres();
  expect(await refusal([], { DATABASE_URL: `postgresql://me@127.0.0.1:${(old.address() as AddressInfo).port}/galley` })).toContain("The database is PostgreSQL 17.6, and Galley needs 18 or newer.");
  old.close();
});

test("a part by itself that was not told what it needs", async () => {
  expect(await refusal(["worker"], {})).toContain("needs AUTH_SECRET");
  expect(await refusal(["worker"], { AUTH_SECRET: secret })).toContain("needs DATABASE_URL");
  expect(await refusal(["gateway"], { AUTH_SECRET: secret })).toContain("needs NEXT_URL");
});

test("a disk that is too full", () => {
  expect(() => refuseWhenFull(galley.folder, 1, "to make its database")).not.toThrow();
  expect(() => refuseWhenFull(galley.folder, 2 ** 60, "to make its database")).toThrow(/not enough disk space for Galley to make its database: .+ MB free and 1,099,511,627,776 MB are needed/);
});

test("a Node that is too old", async () => {
  const { tooOld } = (await import(pathToFileURL(path.resolve("server/boot/launch/refuse.mjs")).href)) as { tooOld(version: string): boolean };
  expect(["16.20.2", "18.19.0", "20.18.3"].map(tooOld)).toEqual([true, true, true]);
  expect(["20.19.0", "22.1.0", "24.0.0"].map(tooOld)).toEqual([false, false, false]);
});
