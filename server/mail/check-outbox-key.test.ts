import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { configure } from "#server/test/configure";
import { ownsMachine } from "./check-outbox-key";

const key = "the key that lies in the data folder of this machine";
let folder: string;
let restore: () => void;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "galley-key-"));
  writeFileSync(path.join(folder, "owner-key"), `${key}\n`);
  restore = configure({ DATA_DIR: folder, SMTP_URL: undefined });
});
afterEach(() => {
  restore();
  rmSync(folder, { recursive: true, force: true });
});

test("who has the key owns the machine", () => {
  expect(ownsMachine(key)).toBe(true);
});

test.for([undefined, "", "wrong", `${key}x`, key.slice(1)])("%j is not the key", (wrong) => {
  expect(ownsMachine(wrong)).toBe(false);
});

test("there is no outbox to open where letters go out by SMTP", () => {
  const back = configure({ SMTP_URL: "smtp://mail.example.com" });
  expect(ownsMachine(key)).toBe(false);
  back();
});

test("without a key nobody comes in", () => {
  rmSync(path.join(folder, "owner-key"));
  expect(ownsMachine(key)).toBe(false);
  writeFileSync(path.join(folder, "owner-key"), "");
  expect(ownsMachine("")).toBe(false);
});
