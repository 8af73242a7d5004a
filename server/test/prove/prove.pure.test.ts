import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { prove } from "./prove.mjs";
import { readBrowserReport, readTestReport } from "./reports.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "galley-prove-"));
const report = path.join(folder, "report.json");
const print = vi.spyOn(console, "log").mockImplementation(() => {});

beforeEach(() => print.mockClear());
afterAll(() => rmSync(folder, { recursive: true }));

const node = (script: string) => [process.execPath, "-e", script];
const writing = (content: object, code = 0) =>
  node(`require("fs").writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(JSON.stringify(content))}); process.exit(${code})`);
const lastLine = () => String(print.mock.lastCall?.[0]).trim();

test("a check counts as one, and says what it said when it fails", async () => {
  const good = { name: "types", command: node("") };
  const bad = { name: "lint", command: node("console.log('line 7 is wrong'); process.exit(1)") };
  expect(await prove([[good, bad]])).toBe(false);
  expect(lastLine()).toBe("1 passed, 1 failed");
  expect(print.mock.calls.flat().join("\n")).toContain("line 7 is wrong");
});

test("tests are counted from their report", async () => {
  const stage = { name: "unit", command: writing({ numPassedTests: 12, numFailedTests: 0 }), report, count: readTestReport };
  expect(await prove([[stage]])).toBe(true);
  expect(lastLine()).toBe("12 passed, 0 failed");
});

test("running no test is a failure", async () => {
  writeFileSync(report, JSON.stringify({ numPassedTests: 12 })); // left by an earlier run
  const stage = { name: "unit", command: node(""), report, count: readTestReport };
  expect(await prove([[stage]])).toBe(false);
  expect(lastLine()).toBe("0 passed, 1 failed");
});

test("a runner that fails although all its tests pass has failed", async () => {
  const stage = { name: "unit", command: writing({ numPassedTests: 12 }, 1), report, count: readTestReport };
  expect(await prove([[stage]])).toBe(false);
  expect(lastLine()).toBe("12 passed, 1 failed");
});

test("a file that could not be loaded is a failure", () => {
  writeFileSync(report, JSON.stringify({ numPassedTests: 1, numFailedTests: 1, testResults: [{ status: "failed", assertionResults: [] }] }));
  expect(readTestReport(report)).toEqual({ passed: 1, failed: 2 });
});

test("a story that passes only the second time is told apart", () => {
  writeFileSync(report, JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } }));
  expect(readBrowserReport(report)).toEqual({ passed: 4, failed: 1, second: 1 });
});

test("what needs a failed stage is not run, and counts as failed", async () => {
  const build = { name: "build", command: node("process.exit(1)") };
  const browser = { name: "browser", command: node("throw new Error('it ran')"), needs: [build] };
  await prove([[build]], [[browser]]);
  expect(lastLine()).toBe("0 passed, 2 failed");
  expect(print.mock.calls.flat().join("\n")).not.toContain("it ran");
});
