import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { noId } from "#server/core/run/contribution";
import { dayText, daysIn } from "#server/core/run/day";
import { quarterOf } from "#server/core/run/quarter";
import { bucketOf, buckets } from "#server/core/stats/latency";
import { ownerUrl } from "#server/test/database";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { cards } from "./cards.query";
import { latency } from "./latency.query";
import { figureWords, promptFigures } from "./queries";
import { quality } from "./quality.query";

const owner = new pg.Client({ connectionString: ownerUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
let versionId: string;
let zone: string;
beforeEach(async () => {
  zone = "UTC";
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx)).id;
  versionId = (await makeVersion(world.ctx, promptId, saying("Write."))).id;
});

interface Row {
  at: string;
  promptId?: string;
  versionId?: string;
  environment?: string;
  model?: string;
  counts: Record<string, number>;
  latencies?: number[];
}

/** What the recorder adds to the sums. */
async function keep({ at, counts, latencies = [], environment = "production", model = "gpt-5", ...ids }: Row) {
  const columns = ["latency_count", ...Object.keys(counts)];
  const values = [latencies.reduce((sum, some) => sum + some, 0), ...Object.values(counts)];
  const key = [world.ctx.workspace.id, ids.promptId ?? promptId, ids.versionId ?? versionId, environment, model];
  const add = (table: string, time: string, place: number, more: string[], key: string[]) =>
    owner.query(
      `INSERT INTO ${table} AS t (workspace_id, prompt_id, version_id, environment, model, ${[time, "latencies", ...columns, ...more].join(", ")})
       VALUES ($1, $2, $3, $4, $5, $6, $7, ${[...columns.map((_, at) => `$${at + 8}`), ...more.map(() => "''")].join(", ")})
       ON CONFLICT (workspace_id, prompt_id, ${time}, version_id, ${["environment", "model", ...more].join(", ")}) DO UPDATE SET latencies = add_up(t.latencies, excluded.latencies),
         ${columns.map((column) => `${column} = t.${column} + excluded.${column}`).join(", ")}`,
      [...key, place, latencies, ...values],
    );
  await add("traffic", "quarter", quarterOf(Date.parse(at)), ["arm", "strategy"], key);
  await add("traffic_day", "day", daysIn(zone).of(Date.parse(at)), [], key);
}

async function liveIn(chosen: string) {
  zone = chosen;
  await owner.query("UPDATE workspace SET time_zone = $2, days_in = $2 WHERE id = $1", [world.ctx.workspace.id, zone]);
}

/** Days are cut anew, and until that is done none of them is right. */
const cutAnew = () => owner.query("WITH mixed AS (UPDATE traffic_day SET runs = 77, usable = 7, latencies = '{7}' WHERE workspace_id = $1) UPDATE workspace SET days_in = 'Antarctica/Troll' WHERE id = $1", [world.ctx.workspace.id]);
const on = (now: string, ctx = world.ctx) => ({ ...ctx, request: { ...ctx.request, now: () => new Date(now) } });
const now = "2026-11-20T12:00Z";

async function days(from: string, to: string, more: object = {}, ctx = on(now)) {
  const { parts, series } = await quality(ctx, { from, to, prompt: promptId, ...more });
  return series.flatMap(({ points }) => points.map(({ part, runs }) => [dayText(parts[part]?.from ?? 0), runs]));
}

describe("days are the workspace's own", () => {
  test.for([
    ["UTC", "2026-11-19T23:45Z", "2026-11-19"],
    ["UTC", "2026-11-20T00:00Z", "2026-11-20"],
    ["Asia/Kathmandu", "2026-11-18T18:00Z", "2026-11-18"],
    ["Asia/Kathmandu", "2026-11-18T18:15Z", "2026-11-19"],
    ["America/New_York", "2026-11-20T04:45Z", "2026-11-19"],
  ] satisfies [string, string, string][])("in %s what ran at %s ran on the %s", async ([zone, at, day]) => {
    await liveIn(zone);
    await keep({ at, counts: { runs: 3 } });
    expect(await days("2026-11-15", "2026-11-20")).toEqual([[day, 3]]);
    await cutAnew();
    expect(await days("2026-11-15", "2026-11-20")).toEqual([[day, 3]]);
  });

  test.for([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
    ["2026-11-19", 24],
  ] satisfies [string, number][])("where the clock is turned, the %s has %s hours", async ([day, hours]) => {
    await liveIn("Europe/Berlin");
    const dayBefore = Date.parse(`${day}T00:00Z`) - 86_400_000;
    for (let hour = 0; hour < 72; hour++) await keep({ at: new Date(dayBefore + hour * 3_600_000).toISOString(), counts: { runs: 1 } });
    const { parts, total } = await quality(on(now), { from: day, to: day });
    expect(total.runs).toBe(hours);
    expect(parts.map(({ at, until }) => (until.getTime() - at.getTime()) / 3_600_000)).toEqual([hours]);
    await cutAnew();
    expect((await quality(on(now), { from: day, to: day })).total.runs).toBe(hours);
  });

  test("weeks begin on Monday, and the first and last end with what was asked", async () => {
    await keep({ at: "2026-11-16T00:00Z", counts: { runs: 2 } });
    await keep({ at: "2026-11-15T23:45Z", counts: { runs: 1 } });
    const { parts, series } = await quality(on(now), { from: "2026-11-12", to: "2026-11-18", by: "week", prompt: promptId });
    expect(parts.map(({ from, to }) => [dayText(from), dayText(to)])).toEqual([["2026-11-12", "2026-11-15"], ["2026-11-16", "2026-11-18"]]);
    expect(series[0]?.points.map(({ runs }) => runs)).toEqual([1, 2]);
  });
});

test("outputs have matured when their piece is settled, or after seven days to the quarter-hour", async () => {
  const counts = { runs: 10, attempts: 10, regenerated: 4, settled: 5, settled_regenerated: 1 };
  await keep({ at: "2026-11-13T11:45Z", counts });
  const young = await quality(on("2026-11-20T11:59:59Z"), { from: "2026-11-13", to: "2026-11-20" });
  expect(young.total.regeneration).toEqual({ n: 1, m: 5 });
  const grown = await quality(on("2026-11-20T12:00:00Z"), { from: "2026-11-13", to: "2026-11-20" });
  expect(grown.total.regeneration).toEqual({ n: 4, m: 10 });
  await keep({ at: "2026-11-13T12:00Z", counts });
  expect((await quality(on("2026-11-20T12:00:00Z"), { from: "2026-11-13", to: "2026-11-20" })).series[0]?.points[0]?.regeneration).toEqual({ n: 5, m: 15 });
});

test("read by days or by quarter-hours, while days are cut anew, figures are the same", async () => {
  const zones = ["UTC", "Asia/Kathmandu", "America/New_York", "Pacific/Kiritimati", "Europe/Berlin"];
  const moment = fc.integer({ min: 0, max: 30 * 96 - 1 }).map((quarter) => new Date(Date.parse("2026-10-21T00:00Z") + quarter * 900_000).toISOString());
  const counts = fc.record({ runs: fc.nat(9), usable: fc.nat(3), attempts: fc.nat(9), regenerated: fc.nat(3), settled: fc.nat(3), settled_regenerated: fc.nat(2), cost: fc.nat(99) });
  const row = fc.record({ at: moment, model: fc.constantFrom("a", "b"), counts, latencies: fc.constantFrom<number[][]>([], [1, 2], [0, 0, 3]) });
  const asking = fc.record({ days: fc.integer({ min: 1, max: 30 }), by: fc.constantFrom("day" as const, "week" as const), now: moment });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...zones), fc.array(row, { minLength: 1, maxLength: 8 }), fc.array(asking, { minLength: 1, maxLength: 3 }), async (chosen, rows, askings) => {
      for (const table of ["traffic", "traffic_day"]) await owner.query(`DELETE FROM ${table} WHERE workspace_id = $1`, [world.ctx.workspace.id]);
      await liveIn(chosen);
      for (const one of rows) await keep(one);
      const told = () => Promise.all(askings.map(async ({ now: at, ...asked }) => [await quality(on(at), { ...asked, prompt: promptId }), await latency(on(at), asked), await cards(on(at), { promptIds: [promptId] })]));
      const byDays = await told();
      await cutAnew();
      expect(await told()).toEqual(byDays);
    }),
    { numRuns: Number(process.env.EXAMPLES ?? 20) },
  );
});

test("authors’ verdicts on their own versions stand apart, and unknown cost is not nothing", async () => {
  await keep({ at: "2026-11-19T10:00Z", counts: { runs: 9, errors: 1, usable: 4, heavy_edit: 1, discarded: 1, own_usable: 2, own_discarded: 1, cost: 5_000_000, cost_known: 7, cost_unknown: 2 } });
  const { total, spending } = await quality(on(now), { from: "2026-11-19", to: "2026-11-19" });
  expect(total).toEqual({ runs: 9, errors: 1, usable: 4, heavyEdit: 1, discarded: 1, ownUsable: 2, ownHeavyEdit: 0, ownDiscarded: 1, regeneration: { n: 0, m: 0 }, cost: 5_000_000n, costKnown: 7, costUnknown: 2 });
  expect(spending).toEqual([{ cost: 5_000_000n, costKnown: 7, costUnknown: 2 }]);
});

test("one prompt is told by version, newest first, with what named no version last; narrowed by environment, model and version", async () => {
  const second = await makeVersion(world.ctx, promptId, saying("Write two."), versionId);
  await keep({ at: "2026-11-18T10:00Z", counts: { runs: 1 } });
  await keep({ at: "2026-11-19T10:00Z", versionId: second.id, model: "claude", counts: { runs: 2 } });
  await keep({ at: "2026-11-19T10:00Z", versionId: noId, environment: "staging", counts: { runs: 4 } });
  const asked = { from: "2026-11-14", to: "2026-11-20", prompt: promptId };
  const told = await quality(on(now), asked);
  expect(told.series.map(({ version, points }) => [version?.number, points.map(({ part, runs }) => [part, runs])])).toEqual([["0.1.1", [[5, 2]]], ["0.1.0", [[4, 1]]], [undefined, [[5, 4]]]]);
  expect((await quality(on(now), { ...asked, model: "claude" })).total.runs).toBe(2);
  expect((await quality(on(now), { ...asked, environment: "staging" })).total.runs).toBe(4);
  expect((await quality(on(now), { ...asked, version: versionId })).total.runs).toBe(1);
  expect((await quality(on(now), { from: asked.from, to: asked.to, version: versionId })).series[0]?.version?.number).toBe("0.1.0");
  expect(await figureWords(on(now), asked)).toEqual({ environments: ["staging", "production"], models: ["gpt-5", "claude"] });
  expect(await figureWords(on(now), { from: "2026-11-18", to: "2026-11-18" })).toEqual({ environments: ["production"], models: ["gpt-5"] });
});

test("the time before is as long and ends where this begins", async () => {
  await keep({ at: "2026-11-12T23:45Z", counts: { runs: 1 } });
  await keep({ at: "2026-11-06T00:00Z", counts: { runs: 2 } });
  await keep({ at: "2026-11-05T23:45Z", counts: { runs: 4 } });
  await keep({ at: "2026-11-13T00:00Z", counts: { runs: 8 } });
  const { before, total } = await quality(on(now), { from: "2026-11-13", to: "2026-11-19" });
  expect([dayText(before.from), dayText(before.to), before.runs, total.runs]).toEqual(["2026-11-06", "2026-11-12", 3, 8]);
});

test("without days it is the thirty up to today there; a long time is told by week", async () => {
  await liveIn("Pacific/Kiritimati");
  const usual = await quality(on("2026-11-20T10:00Z"), {});
  expect([dayText(usual.parts[0]?.from ?? 0), dayText(usual.parts.at(-1)?.to ?? 0), usual.by]).toEqual(["2026-10-23", "2026-11-21", "day"]);
  expect(await quality(on(now), { days: 365 })).toMatchObject({ by: "week", zone: "Pacific/Kiritimati" });
});

test("a card counts thirty days of its own prompt, today included; a prompt that never ran has none", async () => {
  const other = await makePrompt(world.ctx);
  await keep({ at: "2026-11-20T00:00Z", counts: { runs: 5, usable: 3, discarded: 1, own_usable: 7 } });
  await keep({ at: "2026-10-22T00:00Z", counts: { runs: 2, attempts: 2, regenerated: 1 } });
  await keep({ at: "2026-10-21T23:45Z", counts: { runs: 100, usable: 100 } });
  const told = await cards(on(now), { promptIds: [promptId, other.id] });
  expect(told).toEqual([{ promptId, runs: 7, usable: { n: 3, m: 4 }, regeneration: { n: 1, m: 2 }, spark: [2, ...Array.from({ length: 28 }, () => 0), 5] }]);
});

test("somebody else’s personal prompt counts for its owner alone", async () => {
  const member = await makeMember(world, "author");
  const personal = await makePrompt(member.ctx, { standing: "personal" });
  const at = "2026-11-19T10:00Z";
  await keep({ at, counts: { runs: 1 } });
  await keep({ at, promptId: personal.id, versionId: noId, counts: { runs: 10 } });
  const asked = { from: "2026-11-19", to: "2026-11-19" };
  expect((await quality(on(now), asked)).total.runs).toBe(1);
  expect((await quality(on(now, member.ctx), asked)).total.runs).toBe(11);
  expect(await cards(on(now), { promptIds: [personal.id] })).toEqual([]);
  expect((await promptFigures(on(now), asked)).prompts.map(({ prompt, runs }) => [prompt?.id, runs])).toEqual([[promptId, 1]]);
  expect((await promptFigures(on(now, member.ctx), asked)).of).toBe(2);
  await expect(quality(on(now), { ...asked, prompt: personal.id })).rejects.toThrow("There is no such prompt");
});

test("times are read off the histogram, each step of its scale", async () => {
  const counts = Array.from({ length: buckets }, (_, bucket) => Number(bucket === bucketOf(400) || bucket === buckets - 1) * 10);
  await keep({ at: "2026-11-18T10:00Z", counts: { runs: 20 }, latencies: counts });
  await keep({ at: "2026-11-19T10:00Z", counts: { runs: 1 } });
  const { points, total } = await latency(on(now), { from: "2026-11-18", to: "2026-11-19" });
  expect(points).toEqual([{ part: 0, ...total }]);
  expect(total.timed).toBe(20);
  expect(bucketOf(total.half ?? 0)).toBe(bucketOf(400));
  expect(bucketOf(total.most ?? 0)).toBe(buckets - 1);
});

test.for([
  [{ from: "2026-11-31", to: "2026-12-01" }, "“2026-11-31” is no day"],
  [{ from: "2026-11-20", to: "2026-11-19" }, "The last day comes before the first"],
  [{ from: "2020-01-01", to: "2026-11-19" }, "A chart shows at most 1100 days"],
  [{ from: "2025-01-01", to: "2026-11-19", by: "day" }, "Ask by week"],
  [{ from: "2026-11-19" }, "Name the first and the last day"],
] as const)("%o is refused in a sentence", async ([asked, sentence]) => {
  await expect(async () => quality(world.ctx, asked)).rejects.toThrow(sentence);
});
