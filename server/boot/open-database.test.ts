import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { ask } from "#server/test/ask";
import { configure } from "#server/test/configure";
import { takeDataFolder } from "./data-folder";
import { openDatabase } from "./open-database";
import { tellRunning } from "./running";

let dataDir: string;
let restore: () => void;
const nothing = { AUTH_SECRET: undefined, DATABASE_URL: undefined, DATABASE_DIRECT_URL: undefined, REDIS_URL: undefined };
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "galley-open-"));
  restore = configure({ ...nothing, DATA_DIR: dataDir });
});
afterEach(() => {
  restore();
  rmSync(dataDir, { recursive: true, force: true });
});

test("where nothing runs, the database runs for as long as it is open, and its secret is kept", async () => {
  const first = await openDatabase();
  expect(await ask(first.appUrl, "SELECT count(*)::int AS workspaces FROM workspace")).toEqual([{ workspaces: 0 }]);
  expect(await ask(first.queueUrl, "SELECT count(*)::int > 0 AS ready FROM bullmq.migration")).toEqual([{ ready: true }]);
  await first.close();
  await expect(ask(first.ownerUrl, "SELECT 1")).rejects.toThrow("ECONNREFUSED");
  expect(existsSync(path.join(dataDir, "lock"))).toBe(false);
  expect(statSync(path.join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);

  const second = await openDatabase();
  expect(new URL(second.appUrl).password).toBe(new URL(first.appUrl).password);
  await second.close();
});

test("two commands at once take turns", async () => {
  const first = await openDatabase();
  const waiting = openDatabase();
  await first.close();
  const second = await waiting;
  expect(await ask(second.appUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await second.close();
});

test("where Galley runs, its database is used and left running", async () => {
  const giveBack = takeDataFolder(dataDir);
  const url = inject("clusterUrl");
  tellRunning(dataDir, { pid: process.pid, url: "http://localhost:3000", nextUrl: "http://127.0.0.1:1", ownerUrl: url, appUrl: url, listenUrl: url, recorderUrl: url, queueUrl: url });
  const database = await openDatabase();
  expect(database.ownerUrl).toBe(url);
  await database.close();
  expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  giveBack();
});

test("a database given by address is prepared and used", async () => {
  const url = inject("clusterUrl").replace(/[^/]*$/, "given_by_address");
  await ask(inject("clusterUrl"), "CREATE DATABASE given_by_address");
  const back = configure({ DATABASE_URL: url });
  const database = await openDatabase();
  expect(database.ownerUrl).toBe(url);
  expect(await ask(database.appUrl, "SELECT count(*)::int AS workspaces FROM workspace")).toEqual([{ workspaces: 0 }]);
  await database.close();
  expect(existsSync(path.join(dataDir, "pg"))).toBe(false);
  back();
});
