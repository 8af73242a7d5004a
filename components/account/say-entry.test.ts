import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { sayEntry } from "./say-entry";

const files = ["server/account", "server/workspace"].flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
const recorded = files
  .map((file) => readFileSync(file, "utf8"))
  .filter((text) => /subject: \{ type: "(account|session|workspace)"/.test(text))
  .flatMap((text) => [...text.matchAll(/accountCommand\(\{\s+name: "([^"]+)"/g)].map(([, name = ""]) => name));

test("the acts that an account's history holds are found", () => {
  expect(recorded).toContain("session.start");
});

test.for(recorded)("%s has words", (action) => {
  expect(sayEntry({ action, after: null })).not.toContain(action);
});

const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";

test.for([
  ["session.start", { method: "password", userAgent: chrome }, "You signed in with your password, in Chrome on Linux."],
  ["session.start", { method: "link", userAgent: null }, "You signed in with a link from a letter, in a browser."],
  ["session.end-others", { sessionsEnded: 1 }, "You signed out everywhere else; 1 browser was signed out."],
  ["account.create", { provenBy: "company" }, "The account was made through your company."],
  ["account.rename", { name: "Ada" }, "The name became Ada."],
  ["workspace.create", { name: "Larkfield" }, "You created the workspace Larkfield."],
] as const)("%s, %j", ([action, after, words]) => {
  expect(sayEntry({ action, after })).toBe(words);
});

test("an act without words is named", () => {
  expect(sayEntry({ action: "account.dance", after: {} })).toContain("account.dance");
});
