import { afterAll, beforeEach, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import type { WorkspaceContext } from "#server/context";
import { read } from "#server/db/transaction";
import { pipelineOf } from "#server/folder/find-pipeline";
import { closeRecorder } from "#server/recorder/record";
import { promoteVersions } from "#server/release/promote-versions";
import { rollBack } from "#server/release/roll-back";
import { makeMember, makePrompt, makeRun, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { addNote } from "./add-note";
import { editIncident } from "./edit-incident";
import { findIncidentRuns } from "./find.query";
import { incidents, openIncidents } from "./list.query";
import { openIncident } from "./open-incident";
import { postMortem } from "./post-mortem.query";
import { reopenIncident } from "./reopen-incident";
import { resolveIncident } from "./resolve-incident";
import { showIncident } from "./show.query";

afterAll(closeRecorder);

type Ctx = WorkspaceContext;
const day = (at: number, hour = 9) => new Date(Date.UTC(2026, 10, at, hour));
const on = <C extends Ctx>(ctx: C, at: Date): C => ({ ...ctx, request: { ...ctx.request, now: () => at } });

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
let old: string;
let shorter: string;

/** Through every place of the pipeline, as somebody alone may. */
async function release(ctx: Ctx, versionId: string, why = "It is better") {
  const places = await read(ctx, (open) => pipelineOf(open, null));
  let last = "";
  for (const { id: environmentId } of places) {
    const seen = await read(ctx, ({ db }) => db.live.findFirst({ where: { promptId, environmentId }, select: { releaseId: true } }));
    const released = await promoteVersions(ctx, { environmentId, moves: [{ promptId, versionId, seenId: seen?.releaseId ?? null }], why });
    if (released.outcome !== "released") throw new Error(`Refused: ${JSON.stringify(released.refused[0]?.gates)}`);
    last = released.moved[0]?.id ?? "";
  }
  return { releaseId: last, environmentId: places.at(-1)?.id ?? "" };
}

beforeEach(async () => {
  world = await makeWorkspace();
  const ctx = on(world.ctx, day(1));
  ({ id: promptId } = await makePrompt(ctx, { name: "Bakery reply" }));
  ({ id: old } = await makeVersion(ctx, promptId, saying("Always greet the customer by name.\nAnswer the question.")));
  await release(ctx, old, "The first");
});

/** A week ago somebody cut the greeting. */
async function cutGreeting() {
  const ctx = on(world.ctx, day(13, 14));
  ({ id: shorter } = await makeVersion(ctx, promptId, saying("Answer the question."), old, { what: "Shorter" }));
  return release(ctx, shorter, "Shorter is kinder");
}

const aRun = (at: Date, more: object = {}) => makeRun(world.ctx, { promptId, versionId: shorter, environment: "production", customer: "Bäckerei Krume", at: at.getTime(), output: "Your order of rolls arrives at six.\n\nThe price is the same.", ...more });

test("a complaint with customer and day leads to its run, its release, what it changed, who wrote it, and back", async () => {
  const { releaseId, environmentId } = await cutGreeting();
  await aRun(day(17, 8), { customer: "Somebody else" });
  const { id: runId } = await aRun(day(18, 8));
  await aRun(day(19, 8));
  const ctx = on(world.ctx, day(20));
  const { runs, whole } = await findIncidentRuns(ctx, { customer: "Bäckerei Krume", day: "2026-11-18" });
  expect([runs.map(({ id }) => id), whole]).toEqual([[runId], true]);
  expect(runs[0]).toMatchObject({ prompt: { name: "Bakery reply" }, environment: "production" });

  const { serial, incidentId } = await openIncident(ctx, { runId, complaint: "Not even a hello" });
  const shown = await showIncident(ctx, { serial });
  expect(shown).toMatchObject({ title: "Something is wrong with Bakery reply", customer: "Bäckerei Krume", moment: day(18, 8), state: "open", prompt: { id: promptId }, run: { id: runId } });
  expect(shown.suspect).toMatchObject({ id: releaseId, version: "0.1.1", replaced: "0.1.0", place: { key: "production" }, authors: [world.owner.name], approvers: [], unreviewed: true, environmentId, risk: "high" });
  expect(shown.suspect?.reason).toContain("the output was made with it");
  expect(shown.suspect).toMatchObject({ live: { number: "0.1.1", suspect: true }, target: { number: "0.1.0" } });
  expect(shown.happenings.map(({ kind }) => kind)).toEqual(["opened", "run", "release", "release", "release", "version", "release", "release", "release", "version"]);

  await rollBack(on(ctx, day(20, 10)), { promptId, environmentId, seenId: releaseId, urgent: true, why: "Greet again" });
  const after = await showIncident(on(ctx, day(20, 11)), { serial });
  expect(after.suspect?.live).toMatchObject({ number: "0.1.0", kind: "rollback", suspect: false });
  expect(after.happenings[0]).toMatchObject({ kind: "release", release: { kind: "rollback", version: "0.1.0" } });

  await editIncident(ctx, { incidentId, cause: "The greeting was cut.", lesson: "Two people read what is cut.", failureMode: "instruction-lost", title: "Replies no longer greet" });
  await resolveIncident(on(ctx, day(20, 12)), { incidentId });
  const { name, text } = await postMortem(on(ctx, day(20, 13)), { serial });
  expect(name).toBe(`inc-${serial}.md`);
  expect(text).toContain(`# INC-${serial}: Replies no longer greet`);
  expect(text).toContain(`${world.owner.name} rolled Production back to 0.1.0, in place of 0.1.1`);
  expect(text).toContain(`- [The run it is about](<${ctx.request.origin}/${world.slug}/runs/${runId}>)`);
  expect(text).toContain(`/prompts/bakery-reply/versions/compare/`);
});

test("a pasted output finds its run, though line breaks and ends were lost", async () => {
  await cutGreeting();
  const { id: runId } = await aRun(day(18));
  await aRun(day(19), { output: "Something else altogether." });
  const ctx = on(world.ctx, day(20));
  expect((await findIncidentRuns(ctx, { text: "> \nYour order of rolls arrives at six.\nBest" })).runs.map(({ id }) => id)).toEqual([runId]);
  const { serial } = await openIncident(ctx, { text: "Your order of rolls arrives at six." });
  expect(await showIncident(ctx, { serial })).toMatchObject({ run: { id: runId }, complaint: "Your order of rolls arrives at six." });
  await expect(openIncident(ctx, { text: "Nothing like it was ever said." })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("No run was found") as string });
});

test("a trace, and a customer with a time, find the run nearest before", async () => {
  await cutGreeting();
  const { id: traced } = await aRun(day(18), { traceId: "trace-7", spanId: "s" });
  const { id: later } = await aRun(day(19));
  const ctx = on(world.ctx, day(20));
  const { serial } = await openIncident(ctx, { traceId: "trace-7" });
  expect((await showIncident(ctx, { serial })).run?.id).toBe(traced);
  const before = await openIncident(ctx, { customer: "Bäckerei Krume", moment: day(18, 12) });
  expect((await showIncident(ctx, { serial: before.serial })).run?.id).toBe(traced);
  const after = await openIncident(ctx, { customer: "Bäckerei Krume", moment: day(19, 12) });
  expect((await showIncident(ctx, { serial: after.serial })).run?.id).toBe(later);
  expect((await findIncidentRuns(ctx, { traceId: "trace-8" })).runs).toEqual([]);
});

test("one is opened from a prompt or from a release, and about nothing it isn't", async () => {
  const { releaseId } = await cutGreeting();
  const ctx = on(world.ctx, day(20));
  const fromPrompt = await openIncident(ctx, { promptId, moment: day(5) });
  expect((await showIncident(ctx, { serial: fromPrompt.serial })).suspect).toMatchObject({ version: "0.1.0", replaced: undefined });
  const fromRelease = await openIncident(ctx, { releaseId });
  expect((await showIncident(ctx, { serial: fromRelease.serial })).suspect?.id).toBe(releaseId);
  expect([fromPrompt.serial, fromRelease.serial]).toEqual([1, 2]);
  await expect(openIncident(ctx, { complaint: "Hm" })).rejects.toMatchObject({ code: "INVALID" });
  await expect(openIncident(ctx, { promptId, failureMode: "gremlins" })).rejects.toMatchObject({ code: "INVALID" });
});

test("who manages and whose prompt it is are told, and viewers can't open one", async () => {
  const [manager, author, viewer] = [await makeMember(world, "manager"), await makeMember(world, "author"), await makeMember(world, "viewer")];
  const own = await makePrompt(author.ctx, { name: "Author’s letter" });
  await openIncident(world.ctx, { promptId: own.id, complaint: "It is cold" });
  const told = await read(world.ctx, ({ db }) => db.notification.findMany({ where: { kind: "incident_opened" }, select: { userId: true, subject: true, body: true, path: true } }));
  expect(told.map(({ userId }) => userId).sort()).toEqual([manager.person.id, author.person.id].sort());
  expect(told[0]).toMatchObject({ subject: "INC-1: Something is wrong with Author’s letter", body: "It is cold", path: "/incidents/1" });
  await expect(openIncident(viewer.ctx, { promptId: own.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("notes are added, suspects chosen, and what is resolved is found as such and opened again", async () => {
  const { releaseId } = await cutGreeting();
  const ctx = on(world.ctx, day(20));
  const { serial, incidentId } = await openIncident(ctx, { promptId, title: "No greeting" });
  await addNote(on(ctx, day(20, 11)), { incidentId, body: "Tomasz saw it on Monday" });
  await expect(addNote(ctx, { incidentId, body: "  " })).rejects.toMatchObject({ code: "INVALID" });
  expect((await showIncident(on(ctx, day(20, 12)), { serial })).happenings[0]).toMatchObject({ kind: "note", body: "Tomasz saw it on Monday" });

  const other = await makePrompt(world.ctx);
  const { incidentId: foreign } = await openIncident(ctx, { promptId: other.id });
  await expect(editIncident(ctx, { incidentId: foreign, suspectId: releaseId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await editIncident(ctx, { incidentId, suspectId: null });
  expect((await showIncident(ctx, { serial })).suspect).toBeNull();
  await editIncident(ctx, { incidentId, suspectId: releaseId });
  expect((await showIncident(ctx, { serial })).suspect?.id).toBe(releaseId);

  expect(await openIncidents(ctx, {})).toEqual({ open: 2 });
  await resolveIncident(ctx, { incidentId });
  await resolveIncident(ctx, { incidentId });
  expect((await incidents(ctx, { state: "resolved" })).incidents).toMatchObject([{ serial, title: "No greeting", explained: false }]);
  expect((await incidents(ctx, {})).incidents.map((one) => one.serial)).toEqual([2]);
  await reopenIncident(ctx, { incidentId });
  expect(await openIncidents(ctx, {})).toEqual({ open: 2 });
  const { entries } = await auditEntries(ctx, { subjectType: "incident" });
  expect(entries.map(({ action }) => action)).toEqual(["incident.reopen", "incident.resolve", "incident.edit", "incident.edit", "incident.open", "incident.note", "incident.open"]);
});

test("many opened at once are counted one by one", async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => openIncident(world.ctx, { promptId })));
  expect(made.map(({ serial }) => serial).sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("what is personal stays its owner’s, also within an incident", async () => {
  const author = await makeMember(world, "author");
  const own = await makePrompt(author.ctx, { name: "Secret diary", standing: "personal" });
  const { serial } = await openIncident(author.ctx, { promptId: own.id });
  for (const seen of [await showIncident(world.ctx, { serial }), await incidents(world.ctx, {}), await auditEntries(world.ctx, { subjectType: "incident" }), await postMortem(world.ctx, { serial })]) {
    expect(JSON.stringify(seen, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))).not.toContain("Secret diary");
  }
  await expect(openIncident(world.ctx, { promptId: own.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
