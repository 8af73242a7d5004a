import { describe, expect, test } from "vitest";
import { contributionOf, noId } from "./contribution";
import type { Contribution } from "./counters";
import type { RunFacts } from "./facts";

const at = Date.parse("2026-11-20T23:20:00Z");

const plain: RunFacts = { environment: "production", model: "", arm: "", strategy: "", customer: "", tool: "", contentType: "", purpose: "production", at, day: 20_778, status: "ok", own: false, followed: false, tokens: {} };
const full: RunFacts = {
  ...{ ...plain, promptId: "p", versionId: "v", model: "gpt", arm: "b", strategy: "chain", customer: "acme", maker: "ada", tool: "claude", contentType: "email" },
  ...{ verdict: "usable", piece: { settled: true }, followed: true, tokens: { input: 100, output: 20, cached: 60, reasoning: 5 }, costPico: 7_000n },
  ...{ latencyMs: 1234.4, firstTokenMs: 99.6, edit: { changed: 3, words: 40 }, editingSeconds: 90, publishingSeconds: 3600 },
};

const only = (run: RunFacts, table: Contribution["table"]) => contributionOf(run).find((entry) => entry.table === table);

describe("what a run contributes", () => {
  test("that names nothing", () => {
    expect(contributionOf(plain)).toEqual([
      {
        table: "traffic",
        key: { quarter: at / 900_000 - 1 / 3, promptId: noId, versionId: noId, environment: "production", model: "", arm: "", strategy: "" },
        counts: { runs: 1, tokensUnknown: 1, costUnknown: 1 },
        costPico: 0n,
        latency: {},
      },
    ]);
  });

  test("of which all is known", () => {
    const people = { runs: 1, usable: 1, attempts: 1, regenerated: 1, settled: 1, settledRegenerated: 1, editCount: 1, editChanged: 3, editWords: 40, editingCount: 1, editingSeconds: 90 };
    const spent = { inputTokens: 100, outputTokens: 20, costKnown: 1 };
    const traffic = { ...people, ...spent, cachedTokens: 60, reasoningTokens: 5, latencyCount: 1, latencySum: 1234, firstTokenCount: 1, firstTokenSum: 100 };
    const { day } = full;
    expect(contributionOf(full)).toEqual([
      { table: "traffic", key: expect.objectContaining({ promptId: "p", versionId: "v", model: "gpt", arm: "b", strategy: "chain" }) as unknown, counts: traffic, costPico: 7_000n, latency: { 18: 1 } },
      { table: "people", key: { day, promptId: "p", versionId: "v", maker: "ada", tool: "claude", contentType: "email" }, counts: { ...people, publishingCount: 1, publishingSeconds: 3600 }, costPico: 0n, latency: {} },
      { table: "customers", key: { day, promptId: "p", customer: "acme" }, counts: { runs: 1, usable: 1, ...spent }, costPico: 7_000n, latency: {} },
    ]);
  });

  test.for(["trial", "shadow", "eval", "demo"] as const)("is nothing for a %s", (purpose) => {
    expect(contributionOf({ ...full, purpose })).toEqual([]);
  });

  test.for<[string, Partial<RunFacts>, Contribution["counts"]]>([
    ["an author's own verdict stands apart", { verdict: "heavy_edit", own: true }, { ownHeavyEdit: 1 }],
    ["a failed run is no try at a piece", { status: "error", piece: { settled: true }, followed: true }, { errors: 1 }],
    ["a try whose piece is open", { piece: { settled: false }, followed: true }, { attempts: 1, regenerated: 1 }],
    ["a try that was kept", { piece: { settled: true } }, { attempts: 1, settled: 1 }],
    ["a cost of nothing is known", { costPico: 0n, tokens: { input: 0, output: 0 } }, { costUnknown: 0, tokensUnknown: 0, costKnown: 1 }],
    ["half the tokens leave them unknown", { tokens: { input: 8 } }, { inputTokens: 8 }],
    ["a run under way has nothing unknown", { status: "running" }, { tokensUnknown: 0, costUnknown: 0 }],
  ])("%s", ([, more, expected]) => {
    const counts = Object.entries({ runs: 1, tokensUnknown: 1, costUnknown: 1, ...expected }).filter(([, count]) => count !== 0);
    expect(only({ ...plain, ...more }, "traffic")?.counts).toEqual(Object.fromEntries(counts));
  });
});
