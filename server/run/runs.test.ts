import { expect, test } from "vitest";
import { ownerUrl } from "#server/test/database";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { storeRuns, type StoredRun } from "#server/test/runs";
import { customer } from "./customer.query";
import { run, sameInput } from "./run.query";
import { newerRuns, runFacets, runs } from "./runs.query";
import { trace } from "./trace.query";

const start = Date.UTC(2026, 10, 18, 12);
const minutes = (count: number) => new Date(start + count * 60_000);

async function stocked() {
  const workspace = await makeWorkspace();
  const { ctx } = workspace;
  const prompt = await makePrompt(ctx, { name: "Refund reply" });
  const version = await makeVersion(ctx, prompt.id, saying("Say when the money is back."));
  const store = (rows: readonly StoredRun[]) => storeRuns(ownerUrl, ctx.workspace.id, rows);
  return { ...workspace, prompt, version, store };
}

const places = <R extends { at: Date }>({ runs }: { runs: readonly R[] }) => runs.map(({ at }) => (at.getTime() - start) / 60_000);

test("runs come newest first, page by page, and none twice or never while others arrive", async () => {
  const { ctx, store } = await stocked();
  await store(Array.from({ length: 25 }, (_, at) => ({ at: minutes(at) })));
  const seen: number[] = [];
  let page = await runs(ctx, { limit: 10 });
  for (;;) {
    seen.push(...places(page));
    if (!page.next) break;
    await store([{ at: minutes(100 + seen.length) }]);
    page = await runs(ctx, { limit: 10, after: page.next });
  }
  expect(seen).toEqual(Array.from({ length: 25 }, (_, at) => 24 - at));
});

test("runs of one moment keep an order between them", async () => {
  const { ctx, store } = await stocked();
  const ids = await store(Array.from({ length: 9 }, () => ({ at: minutes(0) })));
  const first = await runs(ctx, { limit: 4 });
  const second = await runs(ctx, { limit: 4, after: first.next });
  const third = await runs(ctx, { limit: 4, after: second.next });
  expect([first, second, third].flatMap((page) => page.runs.map(({ id }) => id))).toEqual(ids.toSorted().toReversed());
});

test("each filter lets through what it names, and nothing else", async () => {
  const { ctx, store, prompt, version, owner } = await stocked();
  const other = await makePrompt(ctx, {});
  const base = { at: minutes(0), prompt_id: other.id };
  await store([
    base,
    { ...base, at: minutes(1), prompt_id: prompt.id, version_id: version.id },
    { ...base, at: minutes(2), environment: "staging" },
    { ...base, at: minutes(3), model: "opus" },
    { ...base, at: minutes(4), customer: "larkfield" },
    { ...base, at: minutes(5), end_user: "u-7" },
    { ...base, at: minutes(6), maker_id: owner.id },
    { ...base, at: minutes(7), status: "error", error: "It was refused." },
    { ...base, at: minutes(8), verdict: "discarded" },
    { ...base, at: minutes(9), tags: ["email"] },
    { ...base, at: minutes(10), purpose: "trial" },
    { ...base, at: minutes(11), tool: "chatgpt" },
    { ...base, at: minutes(12), strategy: "vote" },
    { ...base, at: minutes(13), cost: 7_000_000 },
    { ...base, at: minutes(14), latency: 900 },
    { ...base, at: minutes(15), texts: { inputs: { name: "Ada" }, output: "Dear Ada, 100% of the Sourdough_money." } },
  ]);
  const asked = async (filters: Parameters<typeof runs>[1]) => places(await runs(ctx, { purpose: "any", ...filters }));
  expect(await asked({ prompt: prompt.id })).toEqual([1]);
  expect(await asked({ version: version.id })).toEqual([1]);
  expect(await asked({ environment: "staging" })).toEqual([2]);
  expect(await asked({ model: "opus" })).toEqual([3]);
  expect(await asked({ customer: "larkfield" })).toEqual([4]);
  expect(await asked({ endUser: "u-7" })).toEqual([5]);
  expect(await asked({ maker: owner.id })).toEqual([6]);
  expect(await asked({ status: "error" })).toEqual([7]);
  expect(await asked({ verdict: "discarded" })).toEqual([8]);
  expect(await asked({ verdict: "none", from: minutes(7), to: minutes(10) })).toEqual([9, 7]);
  expect(await asked({ tag: "email" })).toEqual([9]);
  expect(await asked({ purpose: "trial" })).toEqual([10]);
  expect(await asked({ purpose: "production", from: minutes(9), to: minutes(12) })).toEqual([11, 9]);
  expect(await asked({ tool: "chatgpt" })).toEqual([11]);
  expect(await asked({ strategy: "vote" })).toEqual([12]);
  expect(await asked({ costFrom: "0.000006" })).toEqual([13]);
  expect(await asked({ costTo: "0.000006999999" })).toEqual([]);
  expect(await asked({ latencyFrom: 900, latencyTo: 900 })).toEqual([14]);
  expect(await asked({ text: "sourdough" })).toEqual([15]);
  expect(await asked({ text: "Ada" })).toEqual([15]);
  expect(await asked({ text: "0%" })).toEqual([15]);
  expect(await asked({ text: "h_m" })).toEqual([15]);
  expect(await asked({ text: "s_urdough" })).toEqual([]);
  expect(await asked({ text: "sour%dough" })).toEqual([]);
});

test.for(["customer", "endUser", "maker", "verdict", "prompt", "purpose", "status"] as const)("a page along the index of each %s ends and goes on where it ended", async (name) => {
  const { ctx, store, prompt, owner } = await stocked();
  const values = { customer: "c", endUser: "u", maker: owner.id, verdict: "usable", prompt: prompt.id, purpose: "trial", status: "error" } as const;
  const columns = { customer: "customer", endUser: "end_user", maker: "maker_id", verdict: "verdict", prompt: "prompt_id", purpose: "purpose", status: "status" };
  await store(Array.from({ length: 12 }, (_, at) => ({ at: minutes(at), ...(at % 2 ? {} : { [columns[name]]: values[name] }) })));
  const filters = { purpose: "any", [name]: values[name], limit: 4 } as const;
  const first = await runs(ctx, filters);
  expect(places(first)).toEqual([10, 8, 6, 4]);
  expect(places(await runs(ctx, { ...filters, after: first.next }))).toEqual([2, 0]);
  expect(places(await runs(ctx, { ...filters, to: minutes(5), from: minutes(2) }))).toEqual([4, 2]);
  expect(places(await newerRuns(ctx, { purpose: "any", [name]: values[name], since: { at: minutes(6), id: "ffffffff-ffff-4fff-bfff-ffffffffffff" } }))).toEqual([10, 8]);
});

test("where few runs fit, a page ends early, says how far it looked, and the next goes on from there", async () => {
  const { ctx, store } = await stocked();
  await store(Array.from({ length: 50 }, (_, at) => ({ at: minutes(at), model: at === 5 ? "rare" : "usual" })));
  const first = await runs(ctx, { model: "rare", most: 20 });
  expect(first).toMatchObject({ runs: [], lookedBackTo: minutes(30) });
  const second = await runs(ctx, { model: "rare", most: 20, after: first.next });
  expect(second).toMatchObject({ runs: [], lookedBackTo: minutes(10) });
  const third = await runs(ctx, { model: "rare", most: 20, after: second.next });
  expect(places(third)).toEqual([5]);
  expect(third).toMatchObject({ next: undefined, lookedBackTo: undefined });
});

test("what came since is told apart from what was there", async () => {
  const { ctx, store } = await stocked();
  const [old = ""] = await store([{ at: minutes(0) }]);
  await store([{ at: minutes(1) }, { at: minutes(2), model: "opus" }]);
  const since = { at: minutes(0), id: old };
  expect(places(await newerRuns(ctx, { since }))).toEqual([2, 1]);
  expect(places(await newerRuns(ctx, { since, model: "opus" }))).toEqual([2]);
});

test("runs of somebody else's personal prompt are nowhere to be seen", async () => {
  const workspace = await stocked();
  const { ctx, store } = workspace;
  const author = await makeMember(workspace, "author");
  const secret = await makePrompt(author.ctx, { name: "Mine alone", standing: "personal" });
  const texts = { inputs: { name: "Ada" }, output: "A whispered answer" };
  const [hidden = ""] = await store([{ at: minutes(1), prompt_id: secret.id, customer: "c", model: "hush", trace_id: "t", span_id: "a", tags: ["hush"], texts }]);
  const [open = ""] = await store([{ at: minutes(0), customer: "c", trace_id: "t", span_id: "b" }]);

  for (const filters of [{}, { prompt: secret.id }, { customer: "c" }, { model: "hush" }, { text: "whispered" }]) {
    expect((await runs(ctx, filters)).runs.map(({ id }) => id)).not.toContain(hidden);
    expect((await runs(author.ctx, filters)).runs.map(({ id }) => id)).toContain(hidden);
  }
  await expect(run(ctx, { runId: hidden })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(trace(ctx, { runId: hidden })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(sameInput(ctx, { runId: hidden })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await trace(ctx, { runId: open })).spans.map(({ id }) => id)).toEqual([open]);
  expect((await trace(author.ctx, { runId: open })).spans.map(({ id }) => id).sort()).toEqual([open, hidden].sort());
  expect((await newerRuns(ctx, { since: { at: minutes(-1), id: open } })).runs.map(({ id }) => id)).toEqual([open]);
  expect(JSON.stringify(await runFacets(ctx, {}))).not.toContain("hush");
  expect((await run(author.ctx, { runId: hidden })).texts.output).toBe("A whispered answer");
});

test("a run is shown whole: its version, its texts, its contract and its place beside others of the same inputs", async () => {
  const { ctx, store, prompt, version, owner } = await stocked();
  const promising = await makeVersion(ctx, prompt.id, { ...saying("Answer as JSON."), output: { kind: "json", schema: { type: "object", required: ["answer"] } } }, version.id);
  const inputs = { name: "Ada" };
  const at = { prompt_id: prompt.id, version_id: promising.id, maker_id: owner.id };
  const [kept = "", broken = "", other = ""] = await store([
    { ...at, at: minutes(0), redacted: { inputs: { mail: 1 }, output: { mail: 1 } }, texts: { inputs, output: '{"answer":1}' } },
    { ...at, at: minutes(1), texts: { inputs, output: "{}" } },
    { ...at, at: minutes(2), texts: { inputs: { name: "Bob" }, output: "{}" } },
  ]);
  expect(await run(ctx, { runId: kept })).toMatchObject({ contract: { kind: "json", problems: [] }, redacted: { mail: 2 }, maker: { name: owner.name }, prompt: { newest: { sha: promising.sha } } });
  expect((await run(ctx, { runId: broken })).contract?.problems).toHaveLength(1);
  expect((await sameInput(ctx, { runId: kept })).runs.map(({ id }) => id)).toEqual([broken]);
  expect((await sameInput(ctx, { runId: other })).runs).toEqual([]);
});

test("a customer whom nobody knows has no days", async () => {
  const { ctx } = await stocked();
  expect(await customer(ctx, { customer: "nobody" })).toMatchObject({ days: [], prompts: [] });
});
