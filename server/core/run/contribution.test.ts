import { describe, expect, test } from "vitest";
import { keys, noId, placeOf, tables, tablesOf } from "./contribution";
import { count, counted } from "./counted";
import { nothing, type Sum } from "./counters";
import type { RunFacts } from "./facts";

const at = Date.parse("2026-11-20T23:20:00Z");

const plain: RunFacts = { environment: "production", model: "", arm: "", strategy: "", customer: "", tool: "", contentType: "", purpose: "production", kind: "generation", at, day: 20_778, status: "ok", own: false, followed: false, tokens: {} };
const full: RunFacts = {
  ...{ ...plain, promptId: "p", versionId: "v", model: "gpt", arm: "b", strategy: "chain", customer: "acme", maker: "ada", tool: "claude", contentType: "email" },
  ...{ verdict: "usable", piece: { settled: true }, followed: true, tokens: { input: 100, output: 20, cached: 60, reasoning: 5 }, costPico: 7_000n },
  ...{ latencyMs: 1234.4, firstTokenMs: 99.6, edit: { changed: 3, words: 40 }, editingSeconds: 90, publishingSeconds: 3600 },
};

const sumOf = (counts: Partial<Sum>): Sum => ({ ...nothing(), ...counts });

describe("what a run is counted in", () => {
  test.for<[string, Partial<RunFacts>, string[]]>([
    ["by nobody for nobody", {}, ["traffic", "days"]],
    ["by a member", { maker: "ada" }, ["traffic", "people", "days"]],
    ["for a customer", { customer: "acme" }, ["traffic", "customers", "days"]],
    ["by a member for a customer", { maker: "ada", customer: "acme" }, ["traffic", "people", "customers", "days"]],
  ])("made %s", ([, more, expected]) => expect(tablesOf({ ...plain, ...more })).toEqual(expected));

  test.for(["trial", "shadow", "eval", "demo"] as const)("as a %s: nothing", (purpose) => expect(tablesOf({ ...full, purpose })).toEqual([]));
  test.for(["tool", "retrieval", "agent", "workflow"])("as a span of kind %s: nothing, even under a prompt", (kind) => expect(tablesOf({ ...full, kind })).toEqual([]));

  test("every writer takes the rollups in one order", () => expect(tablesOf(full)).toEqual(tables));
});

describe("where a run is counted", () => {
  test("that names nothing", () => expect(placeOf(plain)).toMatchObject({ promptId: noId, versionId: noId, maker: noId, quarter: at / 900_000 - 1 / 3, environment: "production", model: "" }));

  test("is all that the keys are made of", () => {
    const place = placeOf(full);
    expect(place).toMatchObject({ promptId: "p", versionId: "v", maker: "ada", day: 20_778, model: "gpt", arm: "b", strategy: "chain", customer: "acme", tool: "claude", contentType: "email" });
    expect(new Set(Object.values(keys).flat())).toEqual(new Set(Object.keys(place)));
  });
});

describe("what a run counts", () => {
  test("of which all is known", () => {
    const judged = { runs: 1, usable: 1, attempts: 1, regenerated: 1, settled: 1, settledRegenerated: 1 };
    const spent = { inputTokens: 100, outputTokens: 20, cachedTokens: 60, reasoningTokens: 5, costKnown: 1, costPico: 7_000n };
    const took = { latencyCount: 1, latencySum: 1234, latencies: [...Array.from({ length: 18 }, () => 0), 1], firstTokenCount: 1, firstTokenSum: 100 };
    const edited = { editCount: 1, editChanged: 3, editWords: 40, editingCount: 1, editingSeconds: 90, publishingCount: 1, publishingSeconds: 3600 };
    expect(counted(full)).toEqual(sumOf({ ...judged, ...spent, ...took, ...edited }));
  });

  test.for<[string, Partial<RunFacts>, Partial<Sum>]>([
    ["an author's own verdict stands apart", { verdict: "heavy_edit", own: true }, { ownHeavyEdit: 1 }],
    ["a failed run is no try at a piece", { status: "error", piece: { settled: true }, followed: true }, { errors: 1 }],
    ["a try whose piece is open", { piece: { settled: false }, followed: true }, { attempts: 1, regenerated: 1 }],
    ["a try that was kept", { piece: { settled: true } }, { attempts: 1, settled: 1 }],
    ["a cost of nothing is known", { costPico: 0n, tokens: { input: 0, output: 0 } }, { costUnknown: 0, tokensUnknown: 0, costKnown: 1 }],
    ["half the tokens leave them unknown", { tokens: { input: 8 } }, { inputTokens: 8 }],
    ["a run under way has nothing unknown", { status: "running" }, { tokensUnknown: 0, costUnknown: 0 }],
  ])("%s", ([, more, expected]) => expect(counted({ ...plain, ...more })).toEqual(sumOf({ runs: 1, tokensUnknown: 1, costUnknown: 1, ...expected })));

  test("is nothing once it is taken away again", () => {
    const left = count(counted(full), full, -1);
    expect({ ...left, latencies: left.latencies.filter((some) => some !== 0) }).toEqual(nothing());
  });
});
