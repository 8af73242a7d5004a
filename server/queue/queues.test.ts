import { afterAll, beforeEach, expect, test } from "vitest";
import { openWorkspace } from "#server/access/open-workspace";
import { auditEntries } from "#server/audit/queries";
import { read } from "#server/db/transaction";
import { pieceHome } from "#server/piece/home.query";
import { prompt, prompts } from "#server/prompt/queries";
import { giveRating } from "#server/rating/give-rating";
import { ratingHistory } from "#server/rating/queries";
import { closeRecorder } from "#server/recorder/record";
import { run } from "#server/run/run.query";
import { personContext } from "#server/test/contexts";
import { makeMember, makePrompt, makeRun, makeTeam, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { placeTeamMember } from "#server/workspace/place-team-member";
import { closeQueue } from "./close-queue";
import { createQueue } from "./create-queue";
import { queueProgress } from "./progress.query";
import { allQueues, myQueues, othersOn } from "./queries";
import { skipRun } from "./skip-run";
import { takeNext } from "./take-next";

afterAll(closeRecorder);

type World = Awaited<ReturnType<typeof makeWorkspace>>;
type Member = Awaited<ReturnType<typeof makeMember>>;

let world: World;
let raters: Member[];
let promptId: string;
let versionId: string;
beforeEach(async () => {
  world = await makeWorkspace();
  raters = [await makeMember(world, "rater"), await makeMember(world, "rater"), await makeMember(world, "rater")];
  promptId = (await makePrompt(world.ctx, { name: "Letter" })).id;
  ({ id: versionId } = await makeVersion(world.ctx, promptId, saying("Write.")));
});

const someRuns = async (count: number, more: object = {}) => {
  const made: string[] = [];
  for (let at = 0; at < count; at += 1) made.push((await makeRun(world.ctx, { promptId, versionId, inputs: JSON.stringify({ at }), output: `output ${at}`, ...more })).id);
  return made;
};
const queue = (more: Partial<Parameters<typeof createQueue>[1]> = {}) => createQueue(world.ctx, { name: "Spring", perRun: 2, raters: raters.map(({ id }) => id), sample: 100, ...more });
const member = (at: number) => raters[at] as Member; // safe because each test makes as many as it names
const inMinutes = (ctx: World["ctx"], minutes: number) => ({ ...ctx, request: { ...ctx.request, now: () => new Date(Date.now() + minutes * 60_000) } });

test("a queue picks outputs of production that are there to be read", async () => {
  const [first, second] = await someRuns(2);
  await someRuns(1, { purpose: "trial" });
  await someRuns(1, { output: null });
  const own = await makePrompt(world.ctx, { standing: "personal" });
  await makeRun(world.ctx, { promptId: own.id, output: "mine alone" });
  await expect(queue({ asked: { model: "none such" } })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("No output") as string });
  const { queueId, picked } = await queue({ instruction: "Would you send it?", asked: { promptId } });
  expect(picked).toBe(2);
  const next = await takeNext(member(0).ctx, { queueId });
  expect(next).toMatchObject({ name: "Spring", instruction: "Would you send it?", done: 0, left: 2, output: { runId: second, inputs: { at: 1 }, text: "output 1" } });
  expect(JSON.stringify(next)).not.toContain(first);
  expect((await auditEntries(world.ctx, {})).entries[0]).toMatchObject({ action: "queue.create", subject: "Spring", after: { outputs: 2, raters: 3, each: 2 } });
});

test("the same seed draws the same sample, another seed another", async () => {
  await someRuns(30);
  const items = async (seed: number) => {
    const { queueId } = await queue({ sample: 8, pick: "random", seed });
    return read(world.ctx, ({ db }) => db.queueItem.findMany({ where: { queueId }, select: { runId: true }, orderBy: { place: "asc" } }));
  };
  const drawn = await items(7);
  expect(drawn).toHaveLength(8);
  expect(await items(7)).toEqual(drawn);
  expect(await items(8)).not.toEqual(drawn);
});

test("who can't rate isn't asked, nor are fewer people than shall judge each", async () => {
  await someRuns(1);
  const viewer = await makeMember(world, "viewer");
  const foreign = await makeWorkspace();
  const stranger = await makeMember(foreign, "rater");
  await expect(queue({ raters: [viewer.id] })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("may not rate") as string });
  await expect(queue({ perRun: 4 })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("4 people can't judge each output when 3 are asked") as string });
  await expect(queue({ raters: [stranger.id], perRun: 1 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(createQueue(member(0).ctx, { name: "Mine", perRun: 1, raters: [member(0).id], sample: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("an output is one rater's until they have judged it, and nobody sees the others' words before", async () => {
  const [runId = ""] = await someRuns(1);
  const { queueId } = await queue();
  const [one, two, three] = [member(0).ctx, member(1).ctx, member(2).ctx];
  expect((await takeNext(one, { queueId })).output?.runId).toBe(runId);
  expect((await takeNext(one, { queueId })).output?.runId).toBe(runId);
  await expect(othersOn(one, { queueId, runId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await giveRating(one, { runId, queueId, verdict: "usable", comment: "Good" })).toMatchObject({ others: [] });
  await takeNext(two, { queueId });
  expect(await takeNext(three, { queueId })).toMatchObject({ left: 0, output: null });
  expect(await giveRating(two, { runId, queueId, verdict: "discarded" })).toMatchObject({ others: [{ by: member(0).person.name, verdict: "usable", comment: "Good" }] });
  await expect(giveRating(three, { runId, queueId, verdict: "usable" })).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await takeNext(one, { queueId })).toMatchObject({ done: 1, left: 0, output: null });
});

test("a colleague who is to judge blind doesn't read the ratings elsewhere first", async () => {
  const author = await makeMember(world, "author");
  const [runId = ""] = await someRuns(1);
  const { queueId } = await queue({ raters: [author.id, member(0).id] });
  await giveRating(member(0).ctx, { runId, queueId, verdict: "usable" });
  expect((await ratingHistory(author.ctx, { runId })).ratings).toEqual([]);
  expect(await run(author.ctx, { runId })).toMatchObject({ ratings: [], verdict: null, blind: true });
  expect(await run(world.ctx, { runId })).toMatchObject({ verdict: "usable", blind: false });
  await giveRating(author.ctx, { runId, queueId, verdict: "discarded" });
  expect((await ratingHistory(author.ctx, { runId })).ratings).toHaveLength(2);
  expect((await run(author.ctx, { runId })).ratings).toHaveLength(2);
  expect((await ratingHistory(world.ctx, { runId })).ratings).toHaveLength(2);
});

test("what is added to a queue's verdict from elsewhere leaves it in its queue", async () => {
  const author = await makeMember(world, "author");
  const [runId = ""] = await someRuns(1);
  const { queueId } = await queue({ raters: [author.id, member(0).id] });
  const { ratingId } = await giveRating(author.ctx, { runId, queueId, verdict: "usable" });
  await giveRating(author.ctx, { runId, ratingId, verdict: "usable", comment: "Quite" });
  expect((await ratingHistory(author.ctx, { runId })).ratings).toMatchObject([{ via: "queue", comment: "Quite" }]);
  expect(await takeNext(author.ctx, { queueId })).toMatchObject({ done: 1 });
});

test("a place lapses after ten minutes, and whoever comes back late is told", async () => {
  const [runId = ""] = await someRuns(1);
  const { queueId } = await queue({ perRun: 1 });
  await takeNext(member(0).ctx, { queueId });
  expect((await takeNext(inMinutes(member(1).ctx, 9), { queueId })).output).toBeNull();
  expect((await takeNext(inMinutes(member(1).ctx, 11), { queueId })).output?.runId).toBe(runId);
  await expect(giveRating(inMinutes(member(0).ctx, 12), { runId, queueId, verdict: "usable" })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("ten minutes") as string });
  await giveRating(inMinutes(member(1).ctx, 12), { runId, queueId, verdict: "usable" });
});

test("what one leaves to the others doesn't come back to them", async () => {
  const [first, second] = await someRuns(2);
  const { queueId } = await queue({ perRun: 1 });
  const one = await takeNext(member(0).ctx, { queueId });
  expect(one.output?.runId).toBe(second);
  await skipRun(member(0).ctx, { queueId, runId: second ?? "" });
  expect(await takeNext(member(0).ctx, { queueId })).toMatchObject({ left: 1, output: { runId: first } });
  expect((await takeNext(member(1).ctx, { queueId })).output?.runId).toBe(second);
  await expect(skipRun(member(0).ctx, { queueId, runId: versionId })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("of eight raters at once none is handed an output that enough have", async () => {
  await someRuns(5);
  const all = [...raters];
  while (all.length < 8) all.push(await makeMember(world, "rater"));
  const { queueId } = await queue({ raters: all.map(({ id }) => id), perRun: 2 });
  for (let round = 0; round < 3; round += 1) {
    const handed = await Promise.all(all.map(({ ctx }) => takeNext(ctx, { queueId })));
    const counts = new Map<string, number>();
    for (const { output } of handed) if (output) counts.set(output.runId, (counts.get(output.runId) ?? 0) + 1);
    expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(2);
    if (round === 0) expect([...counts.values()]).toEqual([2, 2, 2, 2]);
    const judging = handed.flatMap(({ output }, at) => (output ? [giveRating(all[at]?.ctx ?? world.ctx, { runId: output.runId, queueId, verdict: "usable" })] : []));
    await Promise.all(judging);
  }
  const ratings = await read(world.ctx, ({ db }) => db.rating.groupBy({ by: ["runId"], _count: true }));
  expect(ratings.map(({ _count }) => _count)).toEqual([2, 2, 2, 2, 2]);
});

test("many who rate one output at once without having been handed it are held to the same", async () => {
  const [runId = ""] = await someRuns(1);
  const { queueId } = await queue({ perRun: 2 });
  const given = await Promise.allSettled(raters.map(({ ctx }) => giveRating(ctx, { runId, queueId, verdict: "usable" })));
  expect(given.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
});

test("progress is told by person, and agreement over what is finished", async () => {
  const runs = (await someRuns(3)).toReversed();
  const { queueId } = await queue({ raters: raters.slice(0, 2).map(({ id }) => id) });
  const said = [["usable", "usable"], ["discarded", "usable"], ["heavy_edit"]] as const;
  for (const [at, verdicts] of said.entries()) {
    for (const [who, verdict] of verdicts.entries()) await giveRating(member(who).ctx, { runId: runs[at] ?? "", queueId, verdict });
  }
  expect(await queueProgress(world.ctx, { queueId })).toMatchObject({
    ...{ outputs: 3, perRun: 2, finished: 2, agreement: { n: 1, m: 2 }, kappa: 0, measure: "cohen" },
    people: [{ name: member(0).person.name, done: 3, of: 3, skipped: 0 }, { name: member(1).person.name, done: 2, of: 3 }],
  });
  expect(() => queueProgress(member(0).ctx, { queueId })).toThrow("Your role doesn't allow this");
  expect(await allQueues(world.ctx, {})).toMatchObject({ queues: [{ queueId, name: "Spring", outputs: 3, raters: 2, given: 5, wanted: 6, by: "Ada Byron" }] });
  const verdicts = await read(world.ctx, ({ db }) => db.run.findMany({ select: { verdict: true }, orderBy: { id: "desc" } }));
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(["usable", null, "heavy_edit"]);
});

test("of an empty queue nobody says how far they agree", async () => {
  await someRuns(2);
  const { queueId } = await queue();
  expect(await queueProgress(world.ctx, { queueId })).toMatchObject({ finished: 0, agreement: null, kappa: null, measure: null });
});

test("a rater sees the queues they are in, and Home says what is left", async () => {
  await someRuns(2);
  const { queueId } = await queue({ raters: [member(0).id], perRun: 1, name: "For one" });
  expect(await myQueues(member(0).ctx, {})).toMatchObject({ queues: [{ queueId, name: "For one", outputs: 2, done: 0, left: 2 }] });
  expect(await pieceHome(member(0).ctx, {})).toEqual({ waiting: 0, drafting: 0, queues: [{ queueId, name: "For one", done: 0, left: 2 }] });
  expect(await myQueues(member(1).ctx, {})).toEqual({ queues: [] });
  await expect(takeNext(member(1).ctx, { queueId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(() => allQueues(member(0).ctx, {})).toThrow("Your role doesn't allow this");
  await closeQueue(world.ctx, { queueId });
  expect(await myQueues(member(0).ctx, {})).toEqual({ queues: [] });
  await expect(takeNext(member(0).ctx, { queueId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("closed") as string });
  await expect(closeQueue(member(0).ctx, { queueId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a rater reads no prompt, run or figure, unless they belong to a team that does", async () => {
  const [runId = ""] = await someRuns(1);
  const rater = member(0);
  for (const asked of [() => prompts(rater.ctx, {}), () => prompt(rater.ctx, { key: "letter" }), () => ratingHistory(rater.ctx, { runId })]) expect(asked).toThrow("Your role doesn't allow this");
  const team = await makeTeam(world);
  await placeTeamMember(world.ctx, { teamId: team.id, memberId: rater.id, role: "author" });
  const again = await openWorkspace(personContext(rater.person), world.slug);
  expect((await prompts(again, {})).total).toBe(1);
  expect((await ratingHistory(again, { runId })).ratings).toEqual([]);
});
