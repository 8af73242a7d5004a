import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, takeDataFolder } from "./data-folder";
import { processAge } from "./process-age";

let folder: string;
beforeEach(() => void (folder = path.join(mkdtempSync(path.join(tmpdir(), "galley-folder-")), "data")));
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

test("a folder has one holder at a time, and leaves nothing behind when given back", () => {
  const giveBack = takeDataFolder(folder);
  expect(holderOf(folder)).toBe(process.pid);
  expect(() => takeDataFolder(folder)).toThrow(`${folder} is in use by another Galley (process ${process.pid}).`);
  giveBack();
  expect(holderOf(folder)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

test("giving back twice does not take it from the next one", () => {
  const giveBack = takeDataFolder(folder);
  giveBack();
  const second = takeDataFolder(folder);
  giveBack();
  expect(holderOf(folder)).toBe(process.pid);
  second();
});

test("what a killed process held is free, even when its number has been given to another", async () => {
  takeDataFolder(folder)();
  const other = spawn("sleep", ["60"]);
  await once(other, "spawn");
  const lock = path.join(folder, "lock");
  const pid = other.pid ?? 0;

  writeFileSync(lock, JSON.stringify({ pid, age: processAge(pid) }));
  expect(() => takeDataFolder(folder)).toThrow(`process ${pid}`);
  writeFileSync(lock, JSON.stringify({ pid, age: "of an earlier process" }));
  takeDataFolder(folder)();
  writeFileSync(lock, JSON.stringify({ pid, age: processAge(pid) }));
  other.kill("SIGKILL");
  await once(other, "exit");
  takeDataFolder(folder)();
  writeFileSync(lock, "half a li");
  takeDataFolder(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test("a place that cannot hold data is refused in words", () => {
  writeFileSync(folder, "a file");
  expect(() => takeDataFolder(folder)).toThrow(`Galley cannot write in its data folder ${folder} (EEXIST).`);
});

test("a folder that can't be made is refused, and not tried for ever", () => {
  expect(() => takeDataFolder("/proc/nope/deeper")).toThrow("Galley cannot write in its data folder /proc/nope/deeper");
});
