import { afterAll, beforeEach, expect, test } from "vitest";
import { emptyPrompt, type PromptContent } from "#server/core/version/content";
import { read } from "#server/db/transaction";
import { archivePrompts } from "#server/prompt/archive-prompts";
import { giveRating } from "#server/rating/give-rating";
import { closeRecorder } from "#server/recorder/record";
import { promoteVersions } from "#server/release/promote-versions";
import { makeMember, makePrompt, makeVersion, makeWorkspace } from "#server/test/factories";
import { board } from "./board.query";
import { closePiece } from "./close-piece";
import { pieceHome } from "./home.query";
import { keepOutput } from "./keep-output";
import { inUse } from "./in-use.query";
import { makeVariant } from "./make-variant";
import { piece } from "./piece.query";
import { publishPiece } from "./publish-piece";
import { renamePiece } from "./rename-piece";
import { reopenPiece } from "./reopen-piece";
import { startPiece } from "./start-piece";
import { startPieces } from "./start-pieces";
import { tray } from "./tray.query";
import { tryAgain } from "./try-again";

afterAll(closeRecorder);

const letter: PromptContent = {
  ...emptyPrompt(),
  style: "plain",
  inputs: [{ name: "customer", type: "text", required: true, untrusted: false }, { name: "pages", type: "number", required: false, untrusted: false }],
  messages: [{ role: "user", blocks: [{ kind: "task", text: "Write to {{customer}}." }] }],
};

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
beforeEach(async () => {
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx, { name: "Letter", contentType: "email" }, letter)).id;
});

const saved = () => makeVersion(world.ctx, promptId, letter);
const start = (more: { title?: string; draft?: boolean; ctx?: typeof world.ctx } = {}) => startPiece(more.ctx ?? world.ctx, { promptId, values: { customer: "Ada" }, tool: "ChatGPT", ...more });
const runsOf = async (pieceId: string) => (await piece(world.ctx, { pieceId })).steps.flatMap(({ attempts }) => attempts.flatMap(({ runs }) => runs));
const sums = () => read(world.ctx, ({ db }) => db.traffic.aggregate({ _sum: { runs: true, attempts: true, regenerated: true, discarded: true, ownDiscarded: true, settled: true } }));

test("using a prompt makes a piece with an attempt that waits for its output", async () => {
  const version = await saved();
  const begun = await start({ title: "March newsletter" });
  expect(begun).toMatchObject({ text: "Write to Ada.", messages: [{ role: "user", text: "Write to Ada." }], made: { number: version.number, sha: version.sha, live: false } });
  expect(await tray(world.ctx, {})).toMatchObject({ count: 1, outputs: [{ runId: begun.runId, pieceId: begun.pieceId, title: "March newsletter", tool: "chatgpt", trial: false, excerpt: "" }] });
  const shown = await piece(world.ctx, { pieceId: begun.pieceId });
  expect(shown).toMatchObject({ title: "March newsletter", maker: "Ada Byron", mine: true, contentType: "email", publishedAt: null });
  expect(shown.steps).toMatchObject([{ step: 1, name: "Letter", attempts: [{ attempt: 1, runs: [{ runId: begun.runId, inputs: { customer: "Ada" }, rendered: "Write to Ada.", output: null, version: { number: version.number }, ratings: [] }] }] }]);
});

test("what is live where people meet it is used, and the newest version waits until it is released", async () => {
  const version = await saved();
  const places = await read(world.ctx, ({ db }) => db.environment.findMany({ orderBy: { place: "asc" }, select: { id: true, name: true } }));
  for (const { id } of places) await promoteVersions(world.ctx, { environmentId: id, moves: [{ promptId, versionId: version.id, seenId: null }], why: "To begin with" });
  const newer = await makeVersion(world.ctx, promptId, { ...letter, messages: [{ role: "user", blocks: [{ kind: "task", text: "Write at length to {{customer}}." }] }] }, version.id);
  expect(await inUse(world.ctx, { promptId })).toMatchObject({ id: version.id, liveIn: "Production" });
  expect(await start()).toMatchObject({ text: "Write to Ada.", made: { number: version.number, sha: version.sha, live: true } });
  await promoteVersions(world.ctx, { environmentId: places[0]?.id ?? "", moves: [{ promptId, versionId: newer.id, seenId: await liveIn(places[0]?.id ?? "") }], why: "To try it" });
  expect((await start()).text, "live in the first place only").toBe("Write to Ada.");
});

const liveIn = (environmentId: string) => read(world.ctx, async ({ db }) => (await db.live.findFirstOrThrow({ where: { promptId, environmentId } })).releaseId);

test.for([
  [{}, "“customer” is missing."],
  [{ customer: "Ada", pages: "two" }, "“pages” is a number"],
  [{ customer: "Ada", colour: "red" }, "“colour” is no input"],
] as const)("what is filled in wrongly is named: %o", async ([values, sentence]) => {
  await saved();
  await expect(startPiece(world.ctx, { promptId, values: { ...values }, tool: "copy" })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining(sentence) as string });
  expect((await tray(world.ctx, {})).count).toBe(0);
});

test("a prompt without a version is tried as a draft, and counts nowhere", async () => {
  await expect(start()).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("no saved version") as string });
  const { pieceId, made } = await start({ draft: true });
  expect(made).toEqual({ number: null, sha: null, live: false });
  expect(await runsOf(pieceId)).toMatchObject([{ trial: true, version: null }]);
  expect((await sums())._sum.runs).toBeNull();
  const other = await makeMember(world, "author");
  await expect(start({ draft: true, ctx: other.ctx })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("no draft") as string });
});

test("an archived prompt, another's personal one, and one of another workspace can't be used", async () => {
  await saved();
  const other = await makeMember(world, "author");
  const own = await makePrompt(world.ctx, { name: "Own", standing: "personal" }, letter);
  await makeVersion(world.ctx, own.id, letter);
  const foreign = await makeWorkspace();
  const using = (ctx: typeof world.ctx, id: string) => startPiece(ctx, { promptId: id, values: { customer: "Ada" }, tool: "copy" });
  const mine = await using(world.ctx, own.id);
  await expect(using(other.ctx, own.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(piece(other.ctx, { pieceId: mine.pieceId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(using(foreign.ctx, promptId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await archivePrompts(world.ctx, { promptIds: [promptId] });
  await expect(using(world.ctx, promptId)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a batch taken away is one piece for each row, and a bad row is refused alone", async () => {
  await saved();
  const { rows } = await startPieces(world.ctx, { promptId, tool: "copy", rows: [{ title: "One", values: { customer: "Ada" } }, { values: {} }, { title: "Three", values: { customer: "Bo" } }] });
  expect(rows).toMatchObject([{ runId: expect.any(String) as string }, { sentence: "“customer” is missing." }, { pieceId: expect.any(String) as string }]);
  const third = rows[2];
  const shown = third && "pieceId" in third ? await piece(world.ctx, { pieceId: third.pieceId }) : undefined;
  expect(shown).toMatchObject({ title: "Three", steps: [{ attempts: [{ runs: [{ runId: (third as { runId: string }).runId, rendered: "Write to Bo." }] }] }] });
  expect((await tray(world.ctx, {})).count).toBe(2);
});

test("a row that can't be stored is refused by itself, and says why", async () => {
  await saved();
  const ahead = { ...world.ctx, request: { ...world.ctx.request, now: () => new Date(Date.now() + 3 * 86_400_000) } };
  const { rows } = await startPieces(ahead, { promptId, tool: "copy", rows: [{ values: { customer: "Ada" } }, { values: { customer: "Bo" } }] });
  expect(rows).toEqual([1, 2].map(() => ({ sentence: expect.stringContaining("Its time lies outside of what is kept") as string })));
  expect((await tray(world.ctx, {})).count).toBe(0);
});

test("another try rejects the one before it, another variant rejects nothing", async () => {
  await saved();
  const first = await start();
  const variant = await makeVariant(world.ctx, { runId: first.runId, tool: "claude" });
  expect((await sums())._sum).toMatchObject({ attempts: 2, regenerated: 0 });
  const second = await tryAgain(world.ctx, { runId: first.runId, values: { customer: "Bo" } });
  expect(second.text).toBe("Write to Bo.");
  const runs = await runsOf(first.pieceId);
  expect(runs.map(({ runId, attempt, followed, tool }) => ({ runId, attempt, followed, tool }))).toEqual([
    { runId: first.runId, attempt: 1, followed: true, tool: "chatgpt" },
    { runId: variant.runId, attempt: 1, followed: true, tool: "claude" },
    { runId: second.runId, attempt: 2, followed: false, tool: "chatgpt" },
  ]);
  expect((await sums())._sum).toMatchObject({ attempts: 3, regenerated: 2 });
  expect(await tray(world.ctx, {})).toMatchObject({ count: 1, outputs: [{ runId: second.runId }] });
});

test("which try it was is told once, and the tries before it are there as discarded", async () => {
  await saved();
  const begun = await start();
  const later = await tryAgain(world.ctx, { runId: begun.runId });
  await keepOutput(world.ctx, { runId: begun.runId, output: "Dear Ada,", tries: 3 });
  await keepOutput(world.ctx, { runId: begun.runId, output: "Dear Ada!", tries: 3 });
  const runs = await runsOf(begun.pieceId);
  expect(runs.toSorted((one, other) => one.attempt - other.attempt).map(({ attempt, verdict, followed, output }) => ({ attempt, verdict, followed, output }))).toEqual([
    { attempt: 1, verdict: "discarded", followed: true, output: null },
    { attempt: 2, verdict: "discarded", followed: true, output: null },
    { attempt: 3, verdict: null, followed: true, output: "Dear Ada!" },
    { attempt: 4, verdict: null, followed: false, output: null },
  ]);
  expect(runs.find(({ attempt }) => attempt === 4)?.runId).toBe(later.runId);
  expect((await sums())._sum).toMatchObject({ attempts: 4, regenerated: 3 });
});

test("which try it was can be told of an output that nobody pasted", async () => {
  await saved();
  const { runId, pieceId } = await start();
  await keepOutput(world.ctx, { runId, tries: 2 });
  expect((await runsOf(pieceId)).map(({ attempt, verdict, output }) => ({ attempt, verdict, output })).toSorted((one, other) => one.attempt - other.attempt)).toEqual([
    { attempt: 1, verdict: "discarded", output: null },
    { attempt: 2, verdict: null, output: null },
  ]);
  await expect(keepOutput(world.ctx, { runId })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("Paste the output") as string });
});

test.for([0, 21, 1.5])("nobody made something at try %s", async (tries) => {
  await saved();
  const { runId } = await start();
  await expect(keepOutput(world.ctx, { runId, output: "x", tries })).rejects.toMatchObject({ code: "INVALID" });
});

test("a piece is published, reopened and closed", async () => {
  await saved();
  const { pieceId } = await start();
  const now = Date.now();
  await expect(publishPiece(world.ctx, { pieceId, at: new Date(now + 3_600_000) })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("still to come") as string });
  await expect(publishPiece(world.ctx, { pieceId, at: new Date(now - 3_600_000) })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("begun later") as string });
  await publishPiece(world.ctx, { pieceId, link: "https://example.com/march" });
  expect(await piece(world.ctx, { pieceId })).toMatchObject({ publishedAt: expect.any(Date) as Date, link: "https://example.com/march", secondsToPublish: expect.any(Number) as number });
  expect((await sums())._sum).toMatchObject({ settled: 1 });
  await expect(closePiece(world.ctx, { pieceId })).rejects.toMatchObject({ code: "CONFLICT" });
  await reopenPiece(world.ctx, { pieceId });
  expect(await piece(world.ctx, { pieceId })).toMatchObject({ publishedAt: null, closedAt: null });
  expect((await sums())._sum).toMatchObject({ settled: 0 });
  await closePiece(world.ctx, { pieceId });
  expect((await tray(world.ctx, {})).count).toBe(0);
  await expect(publishPiece(world.ctx, { pieceId, link: "javascript:alert(1)" })).rejects.toMatchObject({ code: "INVALID" });
});

test("a piece is changed by its maker or an admin, and by nobody who only reads", async () => {
  await saved();
  const [author, other, viewer, rater] = [await makeMember(world, "author"), await makeMember(world, "author"), await makeMember(world, "viewer"), await makeMember(world, "rater")];
  const { pieceId, runId } = await start({ ctx: author.ctx });
  await expect(renamePiece(other.ctx, { pieceId, title: "Mine" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(tryAgain(other.ctx, { runId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(keepOutput(viewer.ctx, { runId, output: "x" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(start({ ctx: rater.ctx })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(() => piece(rater.ctx, { pieceId })).toThrow("Your role doesn't allow this");
  await renamePiece(world.ctx, { pieceId, title: "April" });
  expect(await piece(viewer.ctx, { pieceId })).toMatchObject({ title: "April", maker: author.person.name, mine: false });
});

test("the board says how far each piece is, and Home how many wait", async () => {
  await saved();
  const other = await makeMember(world, "author");
  const waiting = await start({ title: "Waiting" });
  const out = await start({ title: "Out" });
  await publishPiece(world.ctx, { pieceId: out.pieceId });
  const given = await start({ title: "Given up" });
  await closePiece(world.ctx, { pieceId: given.pieceId });
  const drafted = await startPieces(world.ctx, { promptId, tool: "copy", rows: [{ title: "Drafted", values: { customer: "Ada" } }] });
  const [row] = drafted.rows;
  await giveRating(world.ctx, { runId: row && "runId" in row ? row.runId : "", verdict: "discarded" });
  await start({ title: "Theirs", ctx: other.ctx });
  const titles = async (whose: "mine" | "everyone") => {
    const { drafting, waiting, published, closed } = await board(world.ctx, { whose });
    return { drafting: drafting.pieces.map(({ title }) => title), waiting: waiting.pieces.map(({ title }) => title), published: published.pieces.map(({ title }) => title), closed };
  };
  expect(await titles("mine")).toEqual({ drafting: ["Drafted"], waiting: ["Waiting"], published: ["Out"], closed: 1 });
  expect((await titles("everyone")).waiting).toEqual(["Theirs", "Waiting"]);
  expect((await board(world.ctx, {})).waiting.pieces).toMatchObject([{ id: waiting.pieceId, maker: "Ada Byron", last: { runId: waiting.runId, verdict: null, attempt: 1 }, secondsToPublish: null }]);
  expect(await pieceHome(world.ctx, {})).toMatchObject({ waiting: 2, drafting: 1, queues: [] });
});

test("a long column goes on after its last piece", async () => {
  await saved();
  await startPieces(world.ctx, { promptId, tool: "copy", rows: Array.from({ length: 60 }, () => ({ values: { customer: "Ada" } })) });
  const first = await board(world.ctx, {});
  expect([first.waiting.pieces.length, first.waiting.count]).toEqual([50, 60]);
  const rest = await board(world.ctx, { cursor: { column: "waiting", after: first.waiting.next ?? "" } });
  expect(new Set([...first.waiting.pieces, ...rest.waiting.pieces].map(({ id }) => id)).size).toBe(60);
  expect(rest.waiting.next).toBeUndefined();
});
