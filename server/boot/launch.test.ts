import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "galley-launch-"));
  write("packed/package.json", '{ "name": "packed", "version": "1.0.0" }');
  write("package.json", '{ "name": "clone", "version": "1.0.0", "dependencies": { "packed": "file:packed" } }');
  npm("install", "--package-lock-only");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const module = (name: string) => pathToFileURL(path.resolve(`server/boot/launch/${name}.mjs`)).href;
const inClone = (code: string) => spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd: folder, encoding: "utf8", env: { ...process.env, npm_execpath: "" } });
const install = () => inClone(`import { install } from "${module("install")}"; await install();`).stderr;
const digest = (...places: string[]) => inClone(`import { digest } from "${module("digest")}"; console.log(digest(...${JSON.stringify(places)}));`).stdout;
const npm = (...args: string[]) => spawnSync("npm", [...args, "--offline", "--no-audit", "--no-fund"], { cwd: folder });

test("packages are installed when they are missing and when the lock file has changed, and otherwise not", () => {
  expect(install()).toMatch(/^Installing packages … \d+ s\n$/);
  expect(existsSync(path.join(folder, "node_modules/packed/package.json"))).toBe(true);
  expect(install()).toBe("");
  touch("package-lock.json", 60);
  expect(install()).toBe("");
  appendFileSync(path.join(folder, "package-lock.json"), "\n");
  touch("package-lock.json", 60);
  expect(install()).toContain("Installing packages");
  rmSync(path.join(folder, "node_modules"), { recursive: true });
  expect(install()).toContain("Installing packages");
});

test("what npm installed by hand is not installed again", () => {
  npm("ci");
  expect(install()).toBe("");
});

test("a failed installation says what npm said, and is tried again", () => {
  write("package-lock.json", "{ torn");
  const failed = inClone(`import { install } from "${module("install")}"; await install().catch((error) => console.log(error.message, error.wayOut));`);
  expect(failed.stdout).toMatch(/npm error[^]+Installing packages failed; its own words are above\.[^]+then start again\./);
  expect(install()).toContain("Installing packages");
});

test("a digest tells content from content, and leaves tests out", () => {
  write("app/page.tsx", "one");
  const before = digest("app", "missing");
  write("app/page.test.tsx", "a test");
  touch("app/page.tsx", 60);
  expect(digest("app", "missing")).toBe(before);
  write("app/page.tsx", "two");
  const changed = digest("app", "missing");
  expect(changed).not.toBe(before);
  write("app/more.tsx", "");
  expect(digest("app", "missing")).not.toBe(changed);
});

test("a word nobody knows is refused with those that are known", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["server/boot/galley.mjs", "fly"], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain('Galley does not know "fly".\nUse npm start');
});

function write(name: string, text: string) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function touch(name: string, seconds: number) {
  const then = Date.now() / 1000 + seconds;
  utimesSync(path.join(folder, name), then, then);
}
