import { existsSync, readFileSync } from "node:fs";

/** What Vitest counted; a file that could not even be loaded counts as one failure. */
export function readTestReport(file) {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(file);
  const unloaded = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** What Playwright counted. A second try is given on a crowded machine only, and told apart. */
export function readBrowserReport(file) {
  const { expected = 0, unexpected = 0, flaky = 0 } = read(file).stats ?? {};
  return { passed: expected + flaky, failed: unexpected, second: flaky };
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
