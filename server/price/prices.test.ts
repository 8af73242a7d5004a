import pg from "pg";
import { beforeEach, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import { unpriced } from "#server/metrics/unpriced.query";
import { ownerUrl } from "#server/test/database";
import { makeMember, makePrompt, makeWorkspace } from "#server/test/factories";
import { chooseZone } from "#server/workspace/choose-zone";
import { keepRuns } from "#server/workspace/keep-runs";
import { keeping } from "#server/workspace/keeping.query";
import { addPrice } from "./add-price";
import { changePrice } from "./change-price";
import { prices } from "./queries";
import { removePrice } from "./remove-price";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
beforeEach(async () => {
  world = await makeWorkspace();
});

const price = { model: "gpt-5*", from: "2026-11-01", input: "1.25", output: "10", cached: "0.125" };

test("a price is kept in whole pico-dollars from the day's beginning there, and read as it was given", async () => {
  await chooseZone(world.ctx, { timeZone: "Asia/Kathmandu" });
  await addPrice(world.ctx, price);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query("SELECT input, output, cached, reasoning, starts_at FROM price WHERE workspace_id = $1", [world.ctx.workspace.id]);
  await owner.end();
  expect(rows).toEqual([{ input: "1250000", output: "10000000", cached: "125000", reasoning: null, starts_at: new Date("2026-10-31T18:15Z") }]);
  expect(await prices(world.ctx, {})).toMatchObject([{ ...price, output: "10.00", reasoning: "" }]);
});

test("a newer price leaves the older one; one is changed and one removed, and the log says what was", async () => {
  const { id } = await addPrice(world.ctx, price);
  await addPrice(world.ctx, { ...price, from: "2026-12-01", input: "1" });
  expect((await prices(world.ctx, {})).map(({ from, input }) => [from, input])).toEqual([["2026-12-01", "1.00"], ["2026-11-01", "1.25"]]);
  await changePrice(world.ctx, { ...price, priceId: id, output: "8" });
  await changePrice(world.ctx, { ...price, priceId: id, output: "8.00" });
  await removePrice(world.ctx, { priceId: id });
  const { entries } = await auditEntries(world.ctx, {});
  const told = entries.filter(({ subjectType }) => subjectType === "price").map(({ action, before, after }) => ({ action, before, after }));
  expect(told).toMatchObject([
    { action: "price.remove", before: { output: "8.00" } },
    { action: "price.change", before: { output: "10.00" }, after: { output: "8.00", from: "2026-11-01" } },
    { action: "price.add", after: { from: "2026-12-01" } },
    { action: "price.add", after: { from: "2026-11-01" } },
  ]);
});

test.for([
  [{ model: "gpt 5" }, "no spaces"],
  [{ model: "gpt-*-mini" }, "a star stands only at its end"],
  [{ model: "*" }, "A star alone would price every model"],
  [{ input: "0.0000001" }, "finer than prices are kept"],
  [{ output: "-1" }, "is no price"],
  [{ from: "2026-11-31" }, "Write the day as"],
] as const)("%o is refused", async ([wrong, sentence]) => {
  await expect(async () => addPrice(world.ctx, { ...price, ...wrong })).rejects.toThrow(sentence);
  expect(await prices(world.ctx, {})).toEqual([]);
});

test("one model has one price from a day on", async () => {
  await addPrice(world.ctx, price);
  await expect(addPrice(world.ctx, price)).rejects.toThrow("has a price from that day on already");
});

test("models that ran without a price are named until they have one", async () => {
  const prompt = await makePrompt(world.ctx);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const insert = "INSERT INTO traffic_day (workspace_id, day, prompt_id, version_id, environment, model, runs, cost_unknown) VALUES ($1, $2, $3, $3, '', $4, 5, $5)";
  const today = Math.floor(Date.now() / 86_400_000);
  for (const [model, unknown] of [["gpt-5-mini", 3], ["claude-4", 5], ["known", 0], ["", 9]]) await owner.query(insert, [world.ctx.workspace.id, today, prompt.id, model, unknown]);
  await owner.query(insert, [world.ctx.workspace.id, today - 40, prompt.id, "long-ago", 5]);
  await owner.end();
  expect(await unpriced(world.ctx, {})).toEqual([{ model: "claude-4", runs: 5 }, { model: "gpt-5-mini", runs: 3 }]);
  await addPrice(world.ctx, { ...price, from: "2020-01-01" });
  expect(await unpriced(world.ctx, {})).toEqual([{ model: "claude-4", runs: 5 }]);
});

test("only who runs the workspace prices models, chooses its zone and how long runs are kept", async () => {
  const author = await makeMember(world, "author");
  await expect(async () => addPrice(author.ctx, price)).rejects.toThrow("Your role doesn't allow this");
  await expect(async () => chooseZone(author.ctx, { timeZone: "Europe/Berlin" })).rejects.toThrow("Your role doesn't allow this");
  await expect(async () => keepRuns(author.ctx, { keepDays: 90 })).rejects.toThrow("Your role doesn't allow this");
  expect(await keeping(author.ctx, {})).toEqual({ timeZone: "UTC", keepDays: 400 });
});

test("the zone is one by its city, runs are kept between 30 and 400 days", async () => {
  await chooseZone(world.ctx, { timeZone: "America/St_Johns" });
  await keepRuns(world.ctx, { keepDays: 90 });
  expect(await keeping(world.ctx, {})).toEqual({ timeZone: "America/St_Johns", keepDays: 90 });
  await expect(async () => chooseZone(world.ctx, { timeZone: "+05:45" })).rejects.toThrow("by its city");
  await expect(async () => chooseZone(world.ctx, { timeZone: "Europe/Atlantis" })).rejects.toThrow("no time zone we know");
  await expect(async () => keepRuns(world.ctx, { keepDays: 29 })).rejects.toThrow("30 days at least");
  await expect(async () => keepRuns(world.ctx, { keepDays: 401 })).rejects.toThrow("400 days at most");
});
