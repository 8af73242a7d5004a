import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { ask } from "#server/test/ask";
import { startPostgres } from "./postgres";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test("the second start finds what the first one kept", async () => {
  const dataDir = newFolder();
  const first = await startPostgres({ dataDir });
  await ask(first.url, "CREATE TABLE kept AS SELECT 42 AS number");
  await first.stop();

  const second = await startPostgres({ dataDir });
  expect(await ask(second.url, "SELECT number FROM kept")).toEqual([{ number: 42 }]);
  expect(await ask(second.url, "SELECT current_database() AS name, current_setting('TimeZone') AS zone, current_setting('server_version_num')::int / 10000 AS major")).toEqual([{ name: "galley", zone: "UTC", major: 18 }]);
  await second.stop();
});

test("killed outright, it comes back on the same port with all that was acknowledged", async () => {
  const dataDir = newFolder();
  const killed = await startPostgres({ dataDir });
  await ask(killed.url, "CREATE TABLE kept AS SELECT 42 AS number");
  process.kill(killed.pid, "SIGKILL");
  expect(await killed.exited).toBe("SIGKILL");

  const back = await startPostgres({ dataDir, port: killed.port });
  expect(back.url).toBe(killed.url);
  expect(await ask(back.url, "SELECT number FROM kept")).toEqual([{ number: 42 }]);
  await back.stop();
});

test("one left running by a killed Galley is stopped before another starts", async () => {
  const dataDir = newFolder();
  const orphan = await startPostgres({ dataDir });
  const said: string[] = [];
  const next = await startPostgres({ dataDir, log: (line) => said.push(line) });
  expect(said).toEqual([expect.stringContaining(`process ${orphan.pid}`)]);
  expect(await orphan.exited).toBe("0");
  expect(await ask(next.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await next.stop();
});

test("a lock whose number now belongs to somebody else is removed, and nobody is harmed", async () => {
  const dataDir = newFolder();
  await (await startPostgres({ dataDir })).stop();
  const stranger = spawn("sleep", ["60"]);
  await once(stranger, "spawn");
  writeFileSync(path.join(dataDir, "pg/postmaster.pid"), `${stranger.pid}\n${dataDir}/pg\n`);

  const server = await startPostgres({ dataDir });
  expect(await ask(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(stranger.exitCode).toBeNull();
  stranger.kill();
  await server.stop();
});

test("a first start that was cut off begins again", async () => {
  const dataDir = newFolder();
  await (await startPostgres({ dataDir: path.join(dataDir, "other") })).stop();
  rmSync(path.join(dataDir, "other/pg/PG_VERSION"));
  const cutOff = path.join(dataDir, "cut-off");
  await (await startPostgres({ dataDir: cutOff })).stop();
  rmSync(path.join(cutOff, "pg"), { recursive: true });
  writeFileSync(path.join(cutOff, "pg.new"), "half made");

  const server = await startPostgres({ dataDir: cutOff });
  expect(await ask(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await server.stop();
  await expect(startPostgres({ dataDir: path.join(dataDir, "other") })).rejects.toThrow("is damaged: pg/PG_VERSION is missing");
});

test("a cluster of another PostgreSQL, a lost password and damaged files are refused in words", async () => {
  const dataDir = newFolder();
  await (await startPostgres({ dataDir })).stop();
  const version = path.join(dataDir, "pg/PG_VERSION");
  writeFileSync(version, "17\n");
  await expect(startPostgres({ dataDir })).rejects.toThrow("made by PostgreSQL 17");
  writeFileSync(version, "18\n");
  writeFileSync(path.join(dataDir, "pg/global/pg_control"), "scribble");
  await expect(startPostgres({ dataDir })).rejects.toThrow(/is damaged: PostgreSQL says ".+"/);
  rmSync(path.join(dataDir, "pg-password"));
  await expect(startPostgres({ dataDir })).rejects.toThrow("pg-password is missing");
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "galley-postgres-"));
  folders.push(folder);
  return folder;
}
