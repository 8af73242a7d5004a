import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contributionOf, noId } from "./contribution";
import { counters, type Contribution } from "./counters";
import { daysIn } from "./day";
import { deltas, gathered } from "./deltas";
import type { RunFacts } from "./facts";
import { runFactsFrom } from "./facts.arbitrary";

const runFacts = runFactsFrom(fc);
const dayOf = daysIn("Europe/Berlin").of;
const at = Date.parse("2026-11-20T23:20:00Z");

const plain: RunFacts = { environment: "production", model: "", arm: "", strategy: "", customer: "", tool: "", contentType: "", purpose: "production", at, status: "ok", own: false, followed: false, tokens: {} };
const full: RunFacts = {
  ...{ ...plain, promptId: "p", versionId: "v", model: "gpt", arm: "b", strategy: "chain", customer: "acme", maker: "ada", tool: "claude", contentType: "email" },
  ...{ verdict: "usable", piece: { settled: true }, followed: true, tokens: { input: 100, output: 20, cached: 60, reasoning: 5 }, costPico: 7_000n },
  ...{ latencyMs: 1234.4, firstTokenMs: 99.6, edit: { changed: 3, words: 40 }, editingSeconds: 90, publishingSeconds: 3600 },
};

const only = (run: RunFacts, table: Contribution["table"]) => contributionOf(run, dayOf).find((entry) => entry.table === table);

describe("what a run contributes", () => {
  test("that names nothing", () => {
    expect(contributionOf(plain, dayOf)).toEqual([
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
    // A day in Berlin begins an hour before it does in Greenwich.
    const day = Date.parse("2026-11-21") / 86_400_000;
    expect(contributionOf(full, dayOf)).toEqual([
      { table: "traffic", key: expect.objectContaining({ promptId: "p", versionId: "v", model: "gpt", arm: "b", strategy: "chain" }) as unknown, counts: traffic, costPico: 7_000n, latency: { 18: 1 } },
      { table: "people", key: { day, promptId: "p", versionId: "v", maker: "ada", tool: "claude", contentType: "email" }, counts: { ...people, publishingCount: 1, publishingSeconds: 3600 }, costPico: 0n, latency: {} },
      { table: "customers", key: { day, promptId: "p", customer: "acme" }, counts: { runs: 1, usable: 1, ...spent }, costPico: 7_000n, latency: {} },
    ]);
  });

  test.for(["trial", "shadow", "eval", "demo"] as const)("is nothing for a %s", (purpose) => {
    expect(contributionOf({ ...full, purpose }, dayOf)).toEqual([]);
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

describe("the deltas", () => {
  test("of a verdict that changed are two steps in each rollup, and of a run that was deleted all it had", () => {
    const changed = deltas(full, { ...full, verdict: "discarded" }, dayOf);
    expect(changed.map(({ table, counts }) => [table, counts])).toEqual(["traffic", "people", "customers"].map((table) => [table, { usable: -1, discarded: 1 }]));
    expect(deltas(full, undefined, dayOf).map(({ costPico, counts }) => [costPico, counts.runs])).toEqual([[-7_000n, -1], [0n, -1], [-7_000n, -1]]);
  });

  test("of what moved to another version leave the one and enter the other", () => {
    const moved = deltas(full, { ...full, versionId: "w" }, dayOf).filter(({ table }) => table === "traffic");
    expect(moved.map(({ key, counts }) => ["versionId" in key && key.versionId, counts.runs])).toEqual([["w", 1], ["v", -1]]);
  });

  const byRow = (entries: Contribution[]) => new Map(entries.map((entry) => [JSON.stringify([entry.table, entry.key]), entry]));

  test("along any path of states add up to what the last state contributes", () => {
    fc.assert(
      fc.property(fc.array(runFacts, { minLength: 1, maxLength: 6 }), (states) => {
        const steps = states.flatMap((state, at) => deltas(states[at - 1], state, dayOf));
        expect(byRow(gathered(steps))).toEqual(byRow(contributionOf(states.at(-1) ?? plain, dayOf)));
        expect(gathered([...steps, ...deltas(states.at(-1), undefined, dayOf)])).toEqual([]);
        expect(deltas(states[0], states[0], dayOf)).toEqual([]);
      }),
    );
  });

  test("of many runs add up in any order to what they contribute together", () => {
    fc.assert(
      fc.property(fc.array(runFacts, { maxLength: 12 }), (runs) => {
        const all = runs.flatMap((run) => contributionOf(run, dayOf));
        expect(byRow(gathered(all.toReversed()))).toEqual(byRow(gathered(all)));
        const sum = (entries: Contribution[]) => entries.reduce((total, { table, counts }) => total + (table === "traffic" ? (counts.runs ?? 0) : 0), 0);
        expect(sum(gathered(all))).toBe(runs.filter(({ purpose }) => purpose === "production").length);
      }),
    );
  });

  test("leave what they are made of as it was", () => {
    const mine = contributionOf(full, dayOf);
    gathered([...mine, ...mine], mine);
    expect(mine).toEqual(contributionOf(full, dayOf));
  });
});

test("no counter stands twice in a rollup", () => {
  for (const names of Object.values(counters)) expect(new Set(names).size).toBe(names.length);
});
