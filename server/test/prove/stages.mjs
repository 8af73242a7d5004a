import { readBrowserReport, readTestReport } from "./reports.mjs";

const node = (script, ...args) => [process.execPath, script, ...args];

// The compiler that is fast; the one called "typescript" is the one the lint rules understand.
export const types = { name: "types", command: node("node_modules/typescript7/bin/tsc", "--noEmit") };

export const lint = { name: "lint", command: node("node_modules/eslint/bin/eslint.js", "--max-warnings=0", ".") };

export const unused = { name: "unused code", command: node("node_modules/knip/bin/knip.js", "--no-progress") };

export const house = tests("house");
export const unit = tests("unit");
export const integration = tests("integration");

export const build = { name: "build", command: node("server/boot/galley.mjs", "build") };

export const browser = {
  name: "browser",
  command: node("node_modules/@playwright/test/cli.js", "test"),
  report: "test-results/browser.json",
  count: readBrowserReport,
  needs: [build],
};

function tests(project) {
  const report = `test-results/${project}.json`;
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  return { name: project, command: node("node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters), report, count: readTestReport };
}
