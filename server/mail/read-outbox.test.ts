import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { configure } from "#server/test/configure";
import { deliverMail } from "./deliver-mail";
import { readOutbox } from "./read-outbox";

let folder: string;
let restore: () => void;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "galley-outbox-"));
  restore = configure({ DATA_DIR: folder, SMTP_URL: undefined });
});
afterEach(() => {
  restore();
  rmSync(folder, { recursive: true, force: true });
});

const letter = (subject: string, createdAt = new Date("2026-11-20T10:00:00Z")) => ({
  ...{ id: randomUUID(), to: "ada@example.com", subject, createdAt },
  text: "Hello Ada,\n\nhttp://localhost:3000/link/token\n",
});
const files = () => readdirSync(path.join(folder, "outbox"));

test("before the first letter it is empty", async () => {
  expect(await readOutbox()).toEqual([]);
});

test("a letter without a mail server lies in the outbox, for its owner's eyes only", async () => {
  const sent = letter("Grüße aus Berlin");
  await deliverMail(sent);
  const { id, to, subject, text, createdAt: at } = sent;
  expect(await readOutbox()).toEqual([{ id, to, subject, text, at, links: ["http://localhost:3000/link/token"] }]);
  expect(files().map((file) => statSync(path.join(folder, "outbox", file)).mode & 0o777)).toEqual([0o600]);
});

test("sent again, it is still one letter", async () => {
  const again = letter("Again");
  await deliverMail(again);
  await deliverMail(again);
  expect(files()).toHaveLength(1);
});

test("the newest come first, and no more than asked for", async () => {
  for (const day of [1, 3, 2]) await deliverMail(letter(`Day ${day}`, new Date(Date.UTC(2026, 10, day))));
  expect((await readOutbox(2)).map(({ subject }) => subject)).toEqual(["Day 3", "Day 2"]);
});

test("what else lies there is left alone", async () => {
  mkdirSync(path.join(folder, "outbox"));
  writeFileSync(path.join(folder, "outbox", "notes.eml"), "not ours");
  expect(await readOutbox()).toEqual([]);
});
