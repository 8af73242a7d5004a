import { beforeEach, expect, test } from "vitest";
import { quality } from "#server/metrics/quality.query";
import { renamePiece } from "#server/piece/rename-piece";
import { createQueue } from "#server/queue/create-queue";
import { customer } from "#server/run/customer.query";
import { runs } from "#server/run/runs.query";
import { bearer, makeKey, testApi } from "#server/test/api";
import { makePrompt, makeWorkspace } from "#server/test/factories";
import { piecesOf, runsOf, textsOf } from "#server/test/sums";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let key: Record<string, string>;
beforeEach(async () => {
  world = await makeWorkspace();
  await makePrompt(world.ctx, { key: "letter" });
  key = bearer(await makeKey(world, ["run.read", "run.write", "run.rate", "prompt.read", "prompt.write"]));
});

const api = testApi<{ results?: { id: string; status: string; detail?: string }[]; detail?: string }>(() => key);
const { send, post } = api;
const get = async (path: string) => (await api.get(path)).status;

test("signs that PostgreSQL refuses are looked for in vain, anywhere", async () => {
  const asked = ["prompts/%00", "prompts/a%00/versions", "prompts/letter/versions/%00", "prompts?q=%00", "prompts?tag=%00", "runs/%00", "runs?customer=%00", "runs?environment=a%00", "runs?prompt=%00", "runs?user=%00", "runs?tag=%00", "runs?prompt=letter&version=%00"];
  const answers = await Promise.all(asked.map(async (path) => `${path} ${await get(path)}`));
  expect(answers.filter((answer) => !/ 4\d\d$/.test(answer))).toEqual([]);
});

test("a time beyond all calendars is asked for in vain", async () => {
  const cursor = (at: string) => Buffer.from(JSON.stringify(["runs", { at, id: "01a1f95d-e760-78c7-9c46-3dabd0174c52" }])).toString("base64url");
  const asked = ["runs?from=0000-01-01T00:00:00Z", "runs?to=0000-01-01T00:00:00Z", `runs?cursor=${cursor("0000-01-01T00:00:00Z")}`, "runs?from=9999-12-31T23:59:59Z"];
  const answers = await Promise.all(asked.map(async (path) => `${path} ${await get(path)}`));
  expect(answers.filter((answer) => !/ [24]\d\d$/.test(answer))).toEqual([]);
  await expect(Promise.resolve().then(() => runs(world.ctx, { from: new Date(8.6e15) }))).rejects.toMatchObject({ code: "INVALID" });
  await expect(Promise.resolve().then(() => createQueue(world.ctx, { name: "Q", perRun: 1, raters: [world.ctx.workspace.id], sample: 1, asked: { from: new Date(-8.6e15) } }))).rejects.toMatchObject({ code: "INVALID" });
});

test("a run that a thousand have judged is judged no more, and nobody waits for it", async () => {
  const ratings = Array.from({ length: 1000 }, (_, index) => ({ id: `r${index}`, run: "undefined", verdict: "usable" }));
  expect(await post("ratings", ratings)).toMatchObject({ status: 200 });
  expect(await post("ratings", { id: "r1000", run: "undefined", verdict: "discarded" })).toMatchObject({ status: 422 });
  expect(await post("ratings", { id: "r7", run: "undefined", verdict: "discarded" })).toMatchObject({ status: 200, said: { results: [{ status: "merged" }] } });
});

test("nesting without end is refused, not stumbled over", async () => {
  const deep = `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`;
  const lists = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
  const content = (value: string) => `{"content":{"kind":"prompt","style":"plain","messages":[],"inputs":[{"name":"a","type":"json","required":false,"untrusted":true,"default":${value}}]},"what":"a","why":"b"}`;
  const answers: string[] = [];
  for (const nested of [deep, lists]) {
    for (const [path, body] of [["runs", nested], ["runs", `{"inputs":${nested}}`], ["runs", `{"strategyDetail":${nested}}`], ["runs", `{"${"x"}":${nested}}`], ["ratings", `{"run":${nested}}`], ["prompts/letter/versions", content(nested)], ["prompts/letter/versions", `{"content":${nested},"what":"a","why":"b"}`]] as const)
      answers.push(`${path} ${body.slice(0, 20)} ${(await send(path, body)).status}`);
  }
  expect(answers.filter((answer) => !/ (422|207)$/.test(answer))).toEqual([]);
});

test("names that objects have by themselves are names like others", async () => {
  const body = '{"id":"p","prompt":"letter","environment":"__proto__","model":"constructor","customer":"toString","strategy":"__proto__","arm":"valueOf","tags":["__proto__"],"inputs":{"__proto__":{"a":1},"constructor":"x"},"strategyDetail":{"__proto__":1}}';
  expect(await send("runs", body)).toMatchObject({ status: 200 });
  expect(await get("runs/p")).toBe(200);
  const [text] = await textsOf(world.ctx);
  expect(text?.inputs).toBe('{"__proto__":{"a":1},"constructor":"x"}');
});

test("costs that a sender got wrong by a million break no figure", async () => {
  expect(await post("runs", { prompt: "letter", cost: 12_500 })).toMatchObject({ status: 422 });
  const dear = Array.from({ length: 950 }, (_, index) => ({ prompt: "letter", customer: `c${index % 40}`, cost: 9999, at: Date.now() - (index % 8) * 15 * 60_000 }));
  for (const strategy of ["one", "two"]) expect(await post("runs", dear.map((run) => ({ ...run, strategy })))).toMatchObject({ status: 200 });
  expect((await quality(world.ctx, {})).total).toMatchObject({ runs: 1900, costKnown: 1900 });
  expect((await customer(world.ctx, { customer: "c1" })).days.length).toBeGreaterThan(0);
});

test("a clock that is ahead does not win for ever", async () => {
  const ahead = Date.now() + 50 * 365 * 86_400_000;
  await post("pieces", { id: "march", title: "First", saidAt: ahead });
  const [piece] = await piecesOf(world.ctx);
  await renamePiece(world.ctx, { pieceId: piece?.id ?? "", title: "Second" });
  expect(await piecesOf(world.ctx)).toMatchObject([{ title: "Second" }]);
  await post("runs", { id: "r", prompt: "letter", output: "one", saidAt: ahead });
  await post("runs", { id: "r", output: "two" });
  await post("runs", { id: "old", prompt: "letter", saidAt: 0 });
  await post("runs", { id: "r", customer: "acme", saidAt: 0 });
  const [latest] = await runsOf(world.ctx);
  expect(latest).toMatchObject({ excerpt: "two", externalId: "r" });
  expect(Math.abs((latest?.at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
});
