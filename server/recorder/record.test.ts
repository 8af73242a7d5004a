import { afterAll, expect, test } from "vitest";
import { read } from "#server/db/transaction";
import { describePrompt } from "#server/prompt/describe-prompt";
import { makePiece, makePrompt, makeRating, makeRun, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import type { Answer, RunEvent } from "./event";
import { closeRecorder, record } from "./record";
import { forgetSettings } from "./settings";

afterAll(closeRecorder);

async function makeWorld() {
  const workspace = await makeWorkspace();
  const prompt = await makePrompt(workspace.ctx);
  const version = await makeVersion(workspace.ctx, prompt.id, saying("Write a letter."));
  return { ...workspace, promptId: prompt.id, versionId: version.id };
}

const sums = (ctx: Awaited<ReturnType<typeof makeWorld>>["ctx"]) => read(ctx, ({ db }) => db.traffic.findMany({ orderBy: { quarter: "asc" } }));
const idOf = (answer: Answer | undefined) => (answer && "id" in answer ? answer.id : "");

test("a run is stored once, with its texts and its part in the sums", async () => {
  const { ctx, promptId, versionId } = await makeWorld();
  const stamp = Date.now();
  const event: RunEvent = { kind: "run", workspaceId: ctx.workspace.id, externalId: "first", stamp, fields: { promptId, versionId, output: "Dear\n  all,", inputTokens: 10, outputTokens: 5, latency: 120, tags: ['a "b"', "c\\d"] } };
  expect(await record([event, event])).toEqual([expect.objectContaining({ stored: "new" }), expect.objectContaining({ stored: "same" })]);
  expect(await record([event])).toEqual([expect.objectContaining({ stored: "same" })]);
  const later = await record([{ ...event, stamp: stamp + 1, fields: { output: "Dear both," } }]);
  expect(later).toEqual([expect.objectContaining({ stored: "merged" })]);
  const run = await read(ctx, ({ db }) => db.run.findMany({}));
  expect(run).toEqual([expect.objectContaining({ externalId: "first", excerpt: "Dear both,", tags: ['a "b"', "c\\d"], inputTokens: 10, stamp: BigInt(stamp), stamps: { at: 0, output: stamp + 1 } })]);
  const text = await read(ctx, ({ db }) => db.runText.findMany({}));
  expect(text).toEqual([expect.objectContaining({ runId: run[0]?.id, output: "Dear both,", inputs: null })]);
  expect(await sums(ctx)).toEqual([expect.objectContaining({ promptId, versionId, runs: 1, inputTokens: 10n, costUnknown: 1, latencyCount: 1, latencySum: 120n })]);
});

test("a rating counts whether it comes before its run or after", async () => {
  const { ctx, promptId, versionId } = await makeWorld();
  const rating = await makeRating(ctx, { externalId: "r" }, { verdict: "usable", rater: "a reader" });
  expect(await read(ctx, ({ db }) => db.rating.count())).toBe(0);
  const run = await makeRun(ctx, { promptId, versionId, output: "one two" }, { externalId: "r" });
  expect(await read(ctx, ({ db }) => db.rating.findMany({ select: { id: true, runId: true } }))).toEqual([{ id: rating.id, runId: run.id }]);
  expect(await sums(ctx)).toEqual([expect.objectContaining({ runs: 1, usable: 1, discarded: 0 })]);
  await makeRating(ctx, { id: run.id }, { verdict: "discarded", rater: "a reader", finalText: "one three", editingSeconds: 9 });
  expect(await sums(ctx)).toEqual([expect.objectContaining({ runs: 1, usable: 0, discarded: 1, editChanged: 1n, editWords: 2n, editingSeconds: 9n })]);
});

test("a try that another follows was rejected, and a published piece is settled", async () => {
  const { ctx, promptId, versionId } = await makeWorld();
  const at = Date.now() - 60_000;
  const piece = { externalId: "newsletter" };
  const one = await makeRun(ctx, { promptId, versionId, piece, at });
  const two = await makeRun(ctx, { promptId, versionId, piece, at: at + 1000 });
  expect(await sums(ctx)).toEqual([expect.objectContaining({ attempts: 2, regenerated: 1, settled: 0 })]);
  await record([{ kind: "piece", workspaceId: ctx.workspace.id, externalId: "newsletter", stamp: at, fields: { publishedAt: at + 30_000, title: "News" } }]);
  expect(await sums(ctx)).toEqual([expect.objectContaining({ attempts: 2, regenerated: 1, settled: 2, settledRegenerated: 1 })]);
  const pieces = await read(ctx, ({ db }) => db.piece.findMany({}));
  expect(pieces).toEqual([expect.objectContaining({ title: "News", firstRunId: one.id, versionId, promptId, createdAt: new Date(at) })]);
  const deleted = await record([{ kind: "deletion", workspaceId: ctx.workspace.id, id: two.id }]);
  expect(deleted).toEqual([{ id: two.id, stored: "merged" }]);
  expect(await sums(ctx)).toEqual([expect.objectContaining({ runs: 1, attempts: 1, regenerated: 0, settled: 1, settledRegenerated: 0 })]);
});

test("a prompt remembers when it was last used, but for trials", async () => {
  const { ctx, promptId } = await makeWorld();
  const usedAt = () => read(ctx, async ({ db }) => (await db.prompt.findUniqueOrThrow({ where: { id: promptId }, select: { usedAt: true } })).usedAt);
  const at = Date.now() - 3_600_000;
  await makeRun(ctx, { promptId, purpose: "trial" });
  await makeRun(ctx, { promptId, at });
  await expect.poll(usedAt).toEqual(new Date(at));
});

test("one bad event is refused alone", async () => {
  const { ctx, promptId } = await makeWorld();
  const run = (name: string, fields: RunEvent["fields"]): RunEvent => ({ kind: "run", workspaceId: ctx.workspace.id, externalId: name, stamp: Date.now(), fields: { promptId, ...fields } });
  const answers = await record([run("a", {}), run("b", { promptId: "00000000-0000-7000-8000-00000000dead" }), run("c", { latency: 1e12 }), run("d", { at: 5 }), run("e", {})]);
  expect(answers.map((answer) => ("refused" in answer ? "refused" : answer.stored))).toEqual(["new", "refused", "refused", "refused", "new"]);
  expect(await read(ctx, ({ db }) => db.run.count())).toBe(2);
  expect(await sums(ctx)).toEqual([expect.objectContaining({ runs: 2 })]);
});

test("a run without a name can be spoken of by its id, and nobody else's workspace can", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  const [answer] = await record([{ kind: "run", workspaceId: ours.ctx.workspace.id, stamp: Date.now(), fields: { promptId: ours.promptId } }]);
  const id = idOf(answer);
  const speak = (ctx: typeof ours.ctx, name: object) => record([{ kind: "run", workspaceId: ctx.workspace.id, stamp: Date.now(), fields: { customer: "acme" }, ...name }]);
  expect(await speak(ours.ctx, { id })).toEqual([{ id, stored: "merged" }]);
  expect(await speak(ours.ctx, { externalId: id })).toEqual([{ id, stored: "same" }]);
  expect(await speak(theirs.ctx, { id })).toEqual([{ refused: expect.stringContaining("There is no run") as string }]);
  expect(await read(ours.ctx, ({ db }) => db.customerDay.findMany({}))).toEqual([expect.objectContaining({ customer: "acme", runs: 1 })]);
});

test("what must not be kept is taken out before it is stored, and counted", async () => {
  const { ctx, promptId } = await makeWorld();
  const stamp = Date.now();
  const said = { promptId, inputs: '{"to":"ada@example.com"}', output: "Write to ada@example.com and bo@example.com." };
  const event: RunEvent = { kind: "run", workspaceId: ctx.workspace.id, externalId: "first", stamp, fields: said };
  await record([event]);
  await makeRating(ctx, { externalId: "first" }, { finalText: "Write to ada@example.com.", comment: "ada@example.com again" });
  const found = () => read(ctx, async ({ db }) => ({ run: await db.run.findFirstOrThrow({}), text: await db.runText.findFirst({}), rating: await db.rating.findFirst({}) }));
  const { run, text, rating } = await found();
  expect(run.redacted).toEqual({ inputs: { mail: 1 }, output: { mail: 2 } });
  expect(JSON.stringify([run.excerpt, text, rating?.comment, rating?.finalText])).not.toContain("example.com");
  await record([{ ...event, stamp: stamp + 1, fields: { output: "Write." } }]);
  expect((await found()).run.redacted).toEqual({ inputs: { mail: 1 } });
});

test("nor does it stand in what things are called by people", async () => {
  const { ctx, promptId } = await makeWorld();
  const run = { promptId, name: "Answer to ada@example.com", tags: ["vip", "ada@example.com"], customer: "ada@example.com" };
  await makeRun(ctx, { ...run, piece: { externalId: "march" } }, { externalId: "first" });
  await makeRating(ctx, { externalId: "first" }, { reasons: ["ada@example.com said so"] });
  await makePiece(ctx, { title: "For ada@example.com" }, { externalId: "march" });
  const found = await read(ctx, async ({ db }) => ({ run: await db.run.findFirstOrThrow({}), piece: await db.piece.findFirst({}), rating: await db.rating.findFirst({}) }));
  expect(found.run).toMatchObject({ name: "Answer to [mail]", tags: ["vip", "[mail]"], redacted: { name: { mail: 1 }, tags: { mail: 1 } }, customer: "ada@example.com" });
  expect(found.piece?.title).toBe("For [mail]");
  expect(found.rating?.reasons).toEqual(["[mail] said so"]);
});

test("a prompt can keep its inputs and outputs to itself", async () => {
  const { ctx, promptId } = await makeWorld();
  await describePrompt(ctx, { promptId, storeInputs: false, storeOutputs: false });
  forgetSettings();
  await makeRun(ctx, { promptId, inputs: "{}", rendered: "Write.", output: "Dear all,", reasoning: "Hm.", error: "late" }, { externalId: "first" });
  await makeRating(ctx, { externalId: "first" }, { finalText: "Dear both,", verdict: "usable" });
  const [texts, run, rating] = await read(ctx, async ({ db }) => [await db.runText.count(), await db.run.findFirst({}), await db.rating.findFirst({})] as const);
  expect([texts, run?.excerpt, run?.verdict, rating?.finalText, run?.editWords]).toEqual([0, "", "usable", null, null]);
});
