import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Entry } from "./entry";
import { sentenceOf, sentences } from "./sentences";

const entry = (action: string, facts: Partial<Entry> = {}): Entry => ({
  id: "1", seq: 1n, at: new Date(0), actor: { kind: "person", name: "Mei Tanaka" }, action, subjectType: "thing", subjectId: "2", subject: "Renewals",
  before: null, after: null, reason: null, requestId: "3", address: null, hash: "4", ...facts,
});

test("every act that a workspace records has a sentence, and no sentence is for nothing", () => {
  const commands = readdirSync("server", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => [...readFileSync(`server/${file}`, "utf8").matchAll(/= command\(\{\s*name: "([^"]+)"/g)].map(([, name]) => name));
  expect(commands.length).toBeGreaterThan(10);
  expect(Object.keys(sentences).sort()).toEqual([...new Set(commands)].sort());
});

test("a sentence is read after the name of who did it", () => {
  const change = entry("member.change-role", { subject: "Ravi Menon", before: { role: "author" }, after: { role: "rater" } });
  expect(sentenceOf(change)).toBe("made Ravi Menon a rater; was an author");
});

test("who goes by themselves leaves, who is taken out is removed", () => {
  const gone = { before: { role: "viewer", email: "x@example.com" } };
  expect(sentenceOf(entry("member.remove", { subject: "Mei Tanaka", ...gone }))).toBe("left the workspace");
  const heir = { after: { heir: "Henrik Lund", "API keys": 2 } };
  expect(sentenceOf(entry("member.remove", { subject: "Ravi Menon", ...gone, ...heir }))).toBe("removed Ravi Menon, a viewer; Henrik Lund inherits");
});

test("an act that nobody gave words to still says what it was and on what", () => {
  expect(sentenceOf(entry("piece.set-aside"))).toBe("piece: set aside, Renewals");
  expect(sentenceOf(entry("workspace.rename"))).toBe("workspace: rename, Renewals");
});
