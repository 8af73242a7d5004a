import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { curlOf, fetchOf, loggedOf, pythonOf } from "./as-code";

const run = {
  ...{ prompt: "refund", sha: "ab", environment: "production", purpose: "production", kind: "generation", name: "", customer: "larkfield", endUser: "", model: "opus", provider: "", inputs: '{"name":"Ada"}' },
  ...{ output: "Dear Ada", inputTokens: 3, outputTokens: null, latency: 0, status: "ok", error: "", strategy: "", tags: [], traceId: "", spanId: "", parentId: "" },
};

test("a run is logged by what it says, and nothing of what it doesn't", () => {
  expect(loggedOf(run)).toEqual({ prompt: "refund", version: "ab", environment: "production", customer: "larkfield", model: "opus", inputs: { name: "Ada" }, output: "Dear Ada", tokens: { input: 3 }, latencyMs: 0 });
});

/** What the shell hands over as the last word of the call. */
const handedOver = (call: string) => execFileSync("sh", ["-c", call.replace(/^curl/, 'say() { for last; do :; done; printf %s "$last"; }; say')], { encoding: "utf8" });

test("whatever an output says, the shell hands it over as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '"', "$", "`", "\\", "\n", "a", "!", "$(id)", "ü") }), (output) => {
      expect(JSON.parse(handedOver(curlOf("http://localhost", { output })))).toEqual({ output });
    }),
    { numRuns: 25 },
  );
});

test("the other languages hold the same", () => {
  const body = loggedOf({ ...run, output: 'She said "yes"\nand left.' });
  expect(fetchOf("http://localhost", body)).toContain(String.raw`She said \"yes\"\nand left.`);
  const [, written = ""] = /json\.loads\((".*")\)/.exec(pythonOf("http://localhost", body)) ?? [];
  expect(JSON.parse(JSON.parse(written) as string)).toEqual(body);
});
