import { gzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import { read } from "#server/db/transaction";
import { recount } from "#server/recorder/recount";
import { bearer, makeKey, testApi } from "#server/test/api";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { outcomesOf, trafficOf } from "#server/test/sums";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let key: Record<string, string>;
beforeEach(async () => {
  world = await makeWorkspace();
  key = bearer(await makeKey(world, ["run.read", "run.write", "run.rate"]));
});

interface Said {
  results?: { index: number; id?: string; status: string; field?: string; detail?: string }[];
  runs?: { id: string; customer: string }[];
  errors?: { field: string; detail: string }[];
  next?: string | null;
  [name: string]: unknown;
}

const { get, post, send } = testApi<Said>(() => key);

test("a run is logged, added to, rated and read again", async () => {
  const prompt = await makePrompt(world.ctx, { key: "letter", contentType: "email" });
  const version = await makeVersion(world.ctx, prompt.id, saying("Write."));
  const first = await post("runs", { id: "r1", prompt: "letter", version: version.sha.slice(0, 8), customer: "acme", inputs: { name: "Ada" }, status: "running" });
  expect(first).toMatchObject({ status: 200, said: { results: [{ index: 0, status: "new" }], kept: 1, refused: 0 } });
  await post("runs", { id: "r1", status: "ok", output: "Dear Ada", tokens: { input: 12, output: 3 }, cost: "0.00125", latencyMs: 812.4, saidAt: Date.now() + 1000 });
  expect(await post("ratings", { run: "r1", worked: false, finalText: "Dear Bo", user: "u7", reasons: ["tone"] })).toMatchObject({ status: 200, said: { results: [{ status: "new" }] } });
  const id = first.said.results?.[0]?.id ?? "";
  const whole = { id, externalId: "r1", prompt: "letter", version: { number: version.number, sha: version.sha }, status: "ok", output: "Dear Ada", inputs: { name: "Ada" }, cost: "0.00125", latencyMs: 812, verdict: "discarded", ratings: [{ verdict: "discarded", reasons: ["tone"], finalText: "Dear Bo" }] };
  for (const name of ["r1", id]) expect(await get(`runs/${name}`)).toMatchObject({ status: 200, said: whole });
  expect(await get("runs/nowhere")).toMatchObject({ status: 404 });
});

test("of many, what can't be taken is refused in its place, and the others go in", async () => {
  await makePrompt(world.ctx, { key: "letter" });
  const items = [{ id: "a", prompt: "letter" }, { id: "b", prompt: "nowhere" }, { id: "c", colour: "red" }, { id: "d", latencyMs: -1 }, 7, { id: "f", prompt: "letter", version: "9.9.9" }, { id: "g", at: "1999-01-01T00:00:00Z" }, { id: "a", model: "small" }];
  const { status, said } = await post("runs", { items });
  expect(status).toBe(207);
  expect(said.results?.map(({ index, status, field }) => [index, status, field])).toEqual([[0, "new", undefined], [1, "refused", "prompt"], [2, "refused", "colour"], [3, "refused", "latencyMs"], [4, "refused", undefined], [5, "refused", "version"], [6, "refused", undefined], [7, "merged", undefined]]);
  expect(await read(world.ctx, ({ db }) => db.run.count())).toBe(1);
  expect(await post("runs", { id: "c", colour: "red" })).toMatchObject({ status: 422, said: { code: "invalid", errors: [{ field: "colour", detail: "There is no such field" }] } });
  expect(await post("runs", [])).toMatchObject({ status: 422 });
  expect(await post("runs", Array.from({ length: 1001 }, () => ({})))).toMatchObject({ status: 422 });
});

test("a prompt's key that nobody can have is refused in its place", async () => {
  expect(await post("runs", [{ id: "good", output: "Dear" }, { id: "bad", prompt: "a\u0000" }])).toMatchObject({ status: 207, said: { kept: 1, refused: 1 } });
});

test("the same request twice is one, with ids or under an idempotency key", async () => {
  const named = { "idempotency-key": "once" };
  for (const wanted of ["new", "same"]) expect((await post("runs", [{ id: "a" }, { id: "b" }])).said.results?.map(({ status }) => status)).toEqual([wanted, wanted]);
  for (const wanted of ["new", "same"]) expect((await post("runs", [{ output: "x", saidAt: 5_000_000_000_000 }], named)).said.results?.[0]?.status).toBe(wanted);
  expect(await read(world.ctx, ({ db }) => db.run.count())).toBe(3);
});

test("a packed body is read, and signs that nothing can hold are replaced", async () => {
  const packed = gzipSync(JSON.stringify({ id: "a", output: "zero \0 half \ud800", strategyDetail: { "a\0": ["\udfff"] } }));
  expect(await send("runs", packed, { "content-encoding": "gzip" })).toMatchObject({ status: 200 });
  expect((await get("runs/a")).said).toMatchObject({ output: "zero \ufffd half \ufffd" });
  expect(await post("runs", { id: "a\0" })).toMatchObject({ status: 422, said: { errors: [{ field: "id" }] } });
});

test("a prompt that is somebody else's own isn't there, nor is an environment that the key is not for", async () => {
  const author = await makeMember(world, "author");
  await makePrompt(author.ctx, { key: "mine", standing: "personal" });
  expect(await post("runs", { prompt: "mine" })).toMatchObject({ status: 422, said: { errors: [{ field: "prompt" }] } });
  const theirs = bearer(await makeKey(world, ["run.write"], { ownerMemberId: author.id, environments: ["staging"] }));
  expect(await post("runs", { prompt: "mine", environment: "production" }, theirs)).toMatchObject({ status: 422, said: { errors: [{ field: "environment" }] } });
  expect(await post("runs", { prompt: "mine" }, theirs)).toMatchObject({ status: 200 });
  expect((await get("runs")).said.runs).toEqual([]);
});

test("a piece is begun by its first try, retried, published, and told what came of it", async () => {
  await makePrompt(world.ctx, { key: "letter" });
  const at = Date.now() - 3_600_000;
  await post("runs", [{ id: "1", prompt: "letter", piece: "march", at }, { id: "2", prompt: "letter", piece: "march", at: at + 1000 }]);
  expect(await post("pieces", { id: "march", title: "March", publishedAt: new Date(at + 60_000).toISOString() })).toMatchObject({ said: { results: [{ status: "merged" }] } });
  const told = await post("outcomes", [{ piece: "march", name: "Clicks", value: 12, of: 400, on: "2026-11-01" }, { piece: "april", name: "clicks", value: 1, on: "2026-11-01" }]);
  expect(told).toMatchObject({ status: 207, said: { results: [{ status: "merged" }, { status: "refused", field: "piece" }] } });
  expect(await outcomesOf(world.ctx)).toEqual([expect.objectContaining({ name: "clicks", via: "api" })]);
  expect(await trafficOf(world.ctx)).toEqual([expect.objectContaining({ attempts: 2, regenerated: 1, settled: 2, settledRegenerated: 1 })]);
  expect(await recount(world.ctx.workspace.id)).toMatchObject({ runs: 2, differences: [] });
});

test("runs are listed by what they are narrowed to, page by page", async () => {
  const at = Date.now() - 60_000;
  await post("runs", Array.from({ length: 5 }, (_, index) => ({ at: at + index, customer: index < 4 ? "acme" : "umbrella", user: "ada" })));
  const first = await get("runs?customer=acme&limit=3");
  expect(first.said.runs?.map(({ customer }) => customer)).toEqual(["acme", "acme", "acme"]);
  expect((await get(`runs?customer=acme&limit=3&cursor=${first.said.next}`)).said.runs).toHaveLength(1);
  expect((await get("runs?user=nobody")).said.runs).toEqual([]);
});

test("a key without the scope logs nothing", async () => {
  const reader = bearer(await makeKey(world, ["run.read"]));
  for (const path of ["runs", "ratings", "pieces", "outcomes"]) expect(await post(path, {}, reader)).toMatchObject({ status: 403, said: { code: "scope-missing" } });
});
