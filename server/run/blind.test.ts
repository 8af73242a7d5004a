import { afterAll, beforeEach, expect, test } from "vitest";
import { filedRuns } from "#server/export/filed-runs.query";
import { read } from "#server/db/transaction";
import { lastOutputs } from "#server/metrics/queries";
import { board } from "#server/piece/board.query";
import { piece } from "#server/piece/piece.query";
import { closeQueue } from "#server/queue/close-queue";
import { createQueue } from "#server/queue/create-queue";
import { giveRating } from "#server/rating/give-rating";
import { ratingHistory } from "#server/rating/queries";
import { withdrawRating } from "#server/rating/withdraw-rating";
import { closeRecorder } from "#server/recorder/record";
import { makeMember, makePiece, makePrompt, makeRun, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { run, sameInput } from "./run.query";
import { newerRuns, runCount, runs } from "./runs.query";
import { trace } from "./trace.query";

afterAll(closeRecorder);

type World = Awaited<ReturnType<typeof makeWorkspace>>;
type Member = Awaited<ReturnType<typeof makeMember>>;

let world: World;
let rater: Member;
let other: Member;
let promptId: string;
let runId: string;
let beside: string;
let pieceId: string;
let queueId: string;
beforeEach(async () => {
  world = await makeWorkspace();
  [rater, other] = [await makeMember(world, "author"), await makeMember(world, "author")];
  promptId = (await makePrompt(world.ctx, { name: "Letter" })).id;
  const { id: versionId } = await makeVersion(world.ctx, promptId, saying("Write."));
  pieceId = (await makePiece(world.ctx, { makerId: rater.person.id })).id;
  const facts = { promptId, versionId, inputs: "{}", output: "Dear all", traceId: "t1", makerId: rater.person.id };
  ({ id: runId } = await makeRun(world.ctx, { ...facts, piece: { id: pieceId }, at: Date.now() - 1000 }));
  ({ queueId } = await createQueue(world.ctx, { name: "Spring", perRun: 2, raters: [rater.id, other.id], sample: 10 }));
  ({ id: beside } = await makeRun(world.ctx, { ...facts, at: Date.now() }));
});

/** Every page that shows what an output was judged. */
const shownTo = ({ ctx }: Member) => ({
  run: async () => (await run(ctx, { runId })).verdict,
  edits: async () => (await run(ctx, { runId })).editWords,
  list: async () => (await runs(ctx, {})).runs.find(({ id }) => id === runId)?.verdict,
  newer: async () => (await newerRuns(ctx, { since: { at: new Date(0), id: runId } })).runs.find(({ id }) => id === runId)?.verdict,
  sameInput: async () => (await sameInput(ctx, { runId: beside })).runs.find(({ id }) => id === runId)?.verdict,
  trace: async () => (await trace(ctx, { runId })).spans.find(({ id }) => id === runId)?.verdict,
  card: async () => (await lastOutputs(ctx, { promptId })).find(({ id }) => id === runId)?.verdict,
  piece: async () => (await piece(ctx, { pieceId })).steps[0]?.attempts[0]?.runs[0]?.verdict,
  board: async () => (await board(ctx, { whose: "everyone" })).drafting.pieces[0]?.last?.verdict,
  file: async () => (await read(ctx, (open) => filedRuns(open, [runId]))).runs[0]?.verdict,
  ratings: async () => (await ratingHistory(ctx, { runId })).ratings[0]?.verdict,
});

async function seenBy(member: Member) {
  const asked = Object.entries(shownTo(member));
  return Object.fromEntries(await Promise.all(asked.map(async ([page, verdict]) => [page, (await verdict()) ?? null] as const)));
}

test("no page shows what others say of an output to whoever is still to judge it blind", async () => {
  await giveRating(other.ctx, { runId, queueId, verdict: "discarded", comment: "No", finalText: "Dear friends" });
  expect(Object.entries(await seenBy(rater)).filter(([, shown]) => shown !== null)).toEqual([]);
  const { edits, ...verdicts } = await seenBy(other);
  expect([edits, ...Object.entries(verdicts).filter(([, shown]) => shown !== "discarded")]).toEqual([2]);
  await giveRating(rater.ctx, { runId, queueId, verdict: "discarded" });
  expect(Object.entries(await seenBy(rater)).filter(([, shown]) => shown === null)).toEqual([]);
});

test("nor is it found by its verdict, or counted by it", async () => {
  await giveRating(other.ctx, { runId, queueId, verdict: "discarded" });
  const found = async ({ ctx }: Member, verdict: "discarded" | "none") => (await runs(ctx, { verdict })).runs.map(({ id }) => id);
  expect([await found(rater, "discarded"), await found(rater, "none")]).toEqual([[], [beside, runId]]);
  expect([await found(other, "discarded"), await found(other, "none")]).toEqual([[runId], [beside]]);
  const counted = ({ ctx }: Member) => runCount(ctx, { prompt: promptId, verdict: "discarded" });
  expect([await counted(rater), await counted(other)]).toEqual([null, { runs: 1, days: 90 }]);
});

test("one's own word on it stays before one's eyes", async () => {
  const { ratingId } = await giveRating(rater.ctx, { runId, verdict: "usable", comment: "Mine" });
  await giveRating(other.ctx, { runId, queueId, verdict: "discarded" });
  expect(await run(world.ctx, { runId })).toMatchObject({ verdict: "discarded", mine: false });
  expect(await run(rater.ctx, { runId })).toMatchObject({ verdict: "usable", blind: true, mine: true, ratings: [{ comment: "Mine" }] });
  await withdrawRating(rater.ctx, { ratingId });
  expect(await run(rater.ctx, { runId })).toMatchObject({ verdict: null, blind: true });
});

test("blind is who may still judge: not when the queue is closed, or as many others have judged as were asked for", async () => {
  const third = await makeMember(world, "author");
  const { queueId: second } = await createQueue(world.ctx, { name: "One each", perRun: 1, raters: [other.id, third.id], sample: 10 });
  const { ratingId } = await giveRating(other.ctx, { runId, queueId: second, verdict: "usable" });
  expect([await run(third.ctx, { runId }), await run(rater.ctx, { runId })]).toMatchObject([{ verdict: "usable", blind: false }, { verdict: null, blind: true }]);
  await withdrawRating(other.ctx, { ratingId });
  expect(await run(third.ctx, { runId })).toMatchObject({ blind: true });
  await closeQueue(world.ctx, { queueId: second });
  expect(await run(third.ctx, { runId })).toMatchObject({ blind: false });
});
