import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ask } from "#server/test/ask";
import { childrenOf, install, type Installation, type Started } from "#server/test/installation";
import { withoutSettings } from "#server/test/settings";
import { freePort } from "./free-port";
import type { Running } from "./running";

let galley: Installation;
let dataDir: string;
let port: number;
let settings: Record<string, string>;
let running: Started;
beforeAll(async () => {
  galley = await install();
  dataDir = path.join(galley.folder, ".data");
  port = await freePort();
  settings = { PORT: String(port), DATA_DIR: dataDir };
  running = galley.start([], settings);
  await running.until("Galley is ready");
  await ask(told().ownerUrl, "CREATE TABLE kept (number int)");
});
afterAll(async () => {
  process.kill(running.pid, "SIGTERM");
  await running.exited;
  galley.remove();
});
beforeEach(async () => {
  await ready();
});

const told = () => JSON.parse(readFileSync(path.join(dataDir, "running.json"), "utf8")) as Running;
const children = () => childrenOf(running.pid);

test("it says where it is, and keeps its secrets to the owner of the machine", () => {
  expect(running.said()).toContain(`Galley is ready at http://localhost:${port}`);
  expect(running.said()).toContain(`http://localhost:${port}/outbox?key=${readFileSync(path.join(dataDir, "owner-key"), "utf8")}`);
  for (const name of readdirSync(dataDir)) expect(statSync(path.join(dataDir, name)).mode & 0o077).toBe(0);
  expect(children()).toHaveLength(4);
});

test("pages come from Next through the gateway", async () => {
  expect(await (await fetch(`http://localhost:${port}/home`)).text()).toBe("start /home");
});

test("no part is told the owner's address", () => {
  const parts = children().filter(({ command }) => !command.includes("bin/postgres"));
  const { ownerUrl, appUrl } = told();
  const password = new URL(ownerUrl).password;
  for (const { pid } of parts) {
    const environment = spawnSync("ps", ["eww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout;
    expect(environment).toContain(appUrl);
    expect(environment).not.toContain(password);
  }
  expect(parts).toHaveLength(3);
});

test("a second one on the same folder is refused, and the first is unharmed", async () => {
  const second = galley.start([], { ...settings, PORT: String(await freePort()) });
  expect(await second.exited).toBe(1);
  expect(second.said()).toContain(`in use by another Galley (process ${running.pid})`);
  await ready();
});

test.each(["dist/gateway.mjs", "dist/worker.mjs", "next/dist/bin/next", "bin/postgres"])("%s killed outright comes back, and nothing acknowledged is lost", async (part) => {
  await ask(told().ownerUrl, "INSERT INTO kept SELECT coalesce(max(number), 0) + 1 FROM kept");
  const before = await ask(told().ownerUrl, "SELECT max(number) AS newest FROM kept");
  const victim = children().find(({ command }) => command.includes(part));
  process.kill(victim?.pid ?? 0, "SIGKILL");
  await gone(victim?.pid ?? 0);
  await until(() => children().some(({ command }) => command.includes(part)));
  await until(() => ask(told().ownerUrl, "SELECT 1").then(() => true, () => false));
  await ready();
  expect(await ask(told().ownerUrl, "SELECT max(number) AS newest FROM kept")).toEqual(before);
});

test("killed outright itself, it takes its parts along, and the next start recovers by itself", async () => {
  await ask(told().ownerUrl, "INSERT INTO kept VALUES (1000)");
  const parts = children();
  process.kill(running.pid, "SIGKILL");
  await running.exited;
  for (const { pid, command } of parts) if (!command.includes("bin/postgres")) await gone(pid);

  running = galley.start([], settings);
  await running.until("Galley is ready");
  expect(running.said()).toContain("Stopping the PostgreSQL left by an earlier run");
  expect(await ask(told().ownerUrl, "SELECT max(number) AS newest FROM kept")).toEqual([{ newest: 1000 }]);
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s stops everything and leaves nothing behind", async (signal) => {
  const parts = children();
  process.kill(running.pid, signal);
  expect(await running.exited).toBe(0);
  expect(running.said()).toContain("Stopped");
  for (const { pid } of parts) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  for (const name of ["running.json", "lock", "pg/postmaster.pid"]) expect(existsSync(path.join(dataDir, name))).toBe(false);
  running = galley.start([], settings);
  await running.until("Galley is ready");
});

test("when npm is killed and its shell passes nothing on, it stops all the same", async () => {
  process.kill(running.pid, "SIGTERM");
  await running.exited;
  const npm = spawn("sh", ["-c", `${process.execPath} dist/start.mjs; true`], { cwd: galley.folder, env: { ...withoutSettings(process.env), ...settings, npm_lifecycle_event: "start" }, stdio: "ignore" });
  await ready();
  const [started] = childrenOf(npm.pid ?? 0);
  npm.kill("SIGKILL");
  await gone(started?.pid ?? 0);
  expect(existsSync(path.join(dataDir, "lock"))).toBe(false);
  running = galley.start([], settings);
  await running.until("Galley is ready");
});

test("told to stop while its database is on the way up, it stops", async () => {
  const database = children().find(({ command }) => command.includes("bin/postgres"));
  process.kill(database?.pid ?? 0, "SIGKILL");
  await running.until("PostgreSQL ended");
  process.kill(running.pid, "SIGTERM");
  expect(await running.exited).toBe(0);
  running = galley.start([], settings);
  await running.until("Galley is ready");
});

test("each part runs by itself, against a database prepared by migrate", async () => {
  const url = new URL(told().ownerUrl);
  await ask(url.href, "CREATE DATABASE apart");
  url.pathname = "/apart";
  const [gatewayPort, nextPort] = [await freePort(), await freePort()];
  const shared = { DATABASE_URL: url.href, AUTH_SECRET: "the same secret for each of the parts", DATA_DIR: path.join(galley.folder, "unused") };

  const migrate = galley.start(["migrate"], shared);
  expect(await migrate.exited).toBe(0);
  expect(migrate.said()).toContain("The database is up to date");

  const alone = [
    galley.start(["next"], { ...shared, PORT: String(nextPort) }),
    galley.start(["worker"], shared),
    galley.start(["gateway"], { ...shared, PORT: String(gatewayPort), NEXT_URL: `http://127.0.0.1:${nextPort}` }),
  ];
  await ready(gatewayPort);
  expect(await (await fetch(`http://localhost:${gatewayPort}/home`)).text()).toBe("start /home");
  for (const { pid, exited } of alone) {
    process.kill(pid, "SIGTERM");
    expect(await exited).toBe(0);
  }
});

const ready = (at = port) => until(() => fetch(`http://localhost:${at}/ready`).then(({ ok }) => ok, () => false));

const gone = (pid: number) =>
  until(() => {
    try {
      return !process.kill(pid, 0);
    } catch {
      return true;
    }
  });

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(20);
}
