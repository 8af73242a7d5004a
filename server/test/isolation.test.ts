import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appRouter } from "#server/api/root";
import type { Endpoint } from "#server/http/endpoint";
import { routes } from "#server/http/routes";
import { endpoints as operations } from "#server/http/v1/endpoints";
import { openJob } from "#server/access/open-job";
import { openWorkspace } from "#server/access/open-workspace";
import { catalogue } from "#server/jobs/catalogue";
import { handlers } from "#server/jobs/handlers";
import { jobContext, personContext } from "./contexts";
import { bearer, openApi } from "./api";
import type { TestPerson } from "./factories";
import type { TestGateway } from "./gateway";
import { aboutChanges } from "./isolation/change-procedures";
import { backdate } from "./lines";
import { apiExamples, type ApiExample } from "./isolation/operations";
import { aboutPolicies, aboutTalk } from "./isolation/govern-procedures";
import { aboutOutputs } from "./isolation/output-procedures";
import { inWorkspace, outside, ownOnly } from "./isolation/procedures";
import { makeHurried } from "./isolation/hurried";
import { callerIn, makeWorld, type Named, type World } from "./isolation/world";
import { listenTo } from "./listen";

const procedures = Object.keys(appRouter._def.procedures);

/** Two workspaces with one of everything. Whatever the one asks about the other is refused, and so they stay as they are. */
let here: World;
let there: World;
beforeAll(async () => {
  [here, there] = [await makeWorld({ withPiece: true, withTalk: true, withPolicies: true, withChanges: true }), await makeWorld({ withPiece: true, withTalk: true, withPolicies: true, withChanges: true })];
});

test("every procedure has an example or is said to stand outside", () => {
  expect([...Object.keys(inWorkspace), ...Object.keys(ownOnly), ...outside].sort()).toEqual([...procedures].sort());
});

type Call = (input: object) => Promise<unknown>;
function procedure(person: TestPerson, slug: string, path: string): Call {
  const [noun = "", verb = ""] = path.split(".");
  const caller = callerIn(person, slug) as unknown as Record<string, Record<string, Call>>;
  const call = caller[noun]?.[verb];
  if (!call) throw new Error(`There is no procedure ${path}.`);
  return call;
}

/** Those that name something of the workspace by its id. */
const id = "0198c0de-0000-7000-8000-000000000000";
const ids = { memberId: id, environmentId: id, releaseId: id, earlierReleaseId: id, scheduleId: id, nextPlaceId: id, laterVersionId: id, teamId: id, invitationId: id, sessionId: id, folderId: id, promptId: id, promptKey: id, versionId: id, commentId: id, inputSetId: id, keyId: id, redactionRuleId: id, priceId: id, runId: id, viewId: id, exportId: id, incidentId: id, lineId: id, ...{ pieceId: id, attemptId: id, queueId: id, ratingId: id }, ...{ changeId: id, threadId: id, remarkId: id }, ...{ proposalId: id, draftId: id, closedId: id, snippetId: id, includerId: id, personalId: id, reviewerId: id, serial: 1, reads: [] }, ...{ pipedFolderId: id, placeId: id, policyId: id } };
const naming = Object.entries(inWorkspace).filter(([, { input }]) => JSON.stringify(input({ ...ids, slug: "", sha: "" })).includes(id));

describe.for(Object.entries(inWorkspace))("%s", ([path, example]) => {
  test("answers its own workspace", async () => {
    const world = await makeWorld({ withPiece: path in aboutOutputs, withTalk: path in aboutTalk, withPolicies: path in aboutPolicies, withChanges: path in aboutChanges });
    await expect(procedure(world.owner, world.slug, path)(example.input(world))).resolves.not.toThrow();
  });

  test("finds no workspace for somebody who isn't a member", async () => {
    const call = procedure(here.owner, there.slug, path);
    await expect(call(example.input(there))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe.for(naming)("%s", ([path, example]) => {
  test("finds nothing by another workspace's ids", async () => {
    await expect(procedure(here.owner, here.slug, path)(example.input(there))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

test("what is looked for by another workspace's ids isn't there", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  const caller = callerIn(ours.owner, ours.slug);
  expect((await caller.prompt.list({ folder: theirs.folderId })).prompts).toEqual([]);
  expect((await caller.exchange.export({ promptIds: [theirs.promptId] })).carried).toEqual([]);
  expect(await caller.version.included({ wanted: [{ key: theirs.promptKey, sha: theirs.sha }] })).toEqual({ found: [], missing: [theirs.promptKey] });
  expect((await caller.exchange.export({ promptIds: [ours.promptId] })).carried).toHaveLength(1);
  expect(await caller.metrics.cards({ promptIds: [theirs.promptId] })).toEqual([]);
  expect((await caller.run.list({ prompt: theirs.promptId })).runs).toEqual([]);
  expect((await caller.run.list({ version: theirs.versionId })).runs).toEqual([]);
  expect((await caller.run.list({ customer: "larkfield" })).runs.map(({ id }) => id)).toEqual([ours.runId]);
  expect((await caller.run.customer({ customer: "larkfield" })).prompts.map(({ id }) => id)).toEqual([ours.promptId]);
  expect(await caller.run.names({ prompt: theirs.promptId, version: theirs.versionId, maker: theirs.owner.id })).toEqual({});
  expect((await caller.run.sameInput({ runId: ours.runId })).runs).toEqual([]);
  expect((await caller.incident.find({ promptId: theirs.promptId })).runs).toEqual([]);
  expect((await caller.incident.find({ customer: "larkfield" })).runs.map(({ id }) => id)).toEqual([ours.runId]);
});

describe.for(Object.entries(ownOnly))("%s", ([path, example]) => {
  test("works on one's own and finds nobody else's", async () => {
    const ours = await makeWorld();
    await expect(procedure(ours.owner, "", path)(example.input(there))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(procedure(ours.owner, "", path)(example.input(ours))).resolves.not.toThrow();
  });
});

test("mixing ids of two workspaces finds nothing", async () => {
  const { team } = callerIn(here.owner, here.slug);
  await expect(team.placeMember({ teamId: here.teamId, memberId: there.memberId, role: "author" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(team.placeMember({ teamId: there.teamId, memberId: here.memberId, role: "author" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("an invitation lets in its own address and no other", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  await expect(callerIn(ours.owner, "").invitation.accept({ token: theirs.token })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(callerIn(theirs.guest, "").invitation.accept({ token: theirs.token })).resolves.toEqual({ slug: theirs.slug });
});

/** What each endpoint is expected to say to a member; it may name nothing of a workspace they are not in. */
const endpoints: Record<string, (ours: World) => string> = {
  "GET /api/exports/:workspace/:export": () => "no such export",
  "GET /health": () => "alive",
  "GET /ready": () => "ready",
  "GET /api/events": ({ slug }) => slug,
};

/** Those that name something: asked for another workspace's. */
const foreign: Record<string, (theirs: World) => { params: Record<string, string>; status: number }> = {
  "GET /api/exports/:workspace/:export": ({ slug, exportId }) => ({ params: { workspace: slug, export: exportId }, status: 404 }),
};

const probe = () => Promise.resolve(true);

test("every endpoint has an example", () => {
  expect(routes({ probe }).map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(endpoints).sort());
});

describe.for(routes({ probe }))("$method $path", (route) => {
  test("answers a member, and tells nothing of another workspace", async () => {
    const name = `${route.method} ${route.path}`;
    const happen = async () => {
      await callerIn(there.owner, there.slug).team.create({ name: `Theirs ${randomUUID()}` });
      await callerIn(here.owner, here.slug).team.create({ name: `Ours ${randomUUID()}` });
    };
    const said = await listenTo(route, here.sessionId, endpoints[name]?.(here) ?? "", happen, foreign[name]?.(there));
    for (const theirOwn of [there.slug, there.workspaceId, there.teamId, there.memberId, there.owner.id]) expect(said).not.toContain(theirOwn);
  });
});

let api: TestGateway;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Calls an operation with the key of one world about the things of another, or of the same. */
async function call({ method, path }: Endpoint, { secretKey }: World, { params = {}, query = "", body }: ApiExample) {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const headers = { ...bearer({ secretKey }), ...(body !== undefined && { "content-type": "application/json" }) };
  return api.ask({ method, path: filled + query, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

test("every operation of the API has an example", () => {
  expect(Object.keys(apiExamples).sort()).toEqual(operations.map(({ name }) => name).sort());
});

const exampleOf = (name: string, world: Named): ApiExample => apiExamples[name]?.(world) ?? {};

describe.for(operations)("$name", (operation) => {
  test("answers its own workspace's key as it says it would, and tells nothing of another", async () => {
    const ours = await makeWorld();
    const { status, body } = await call(operation, ours, exampleOf(operation.name, ours));
    expect([operation.status, ...Object.keys(operation.otherStatuses ?? {}).map(Number)], body).toContain(status);
    expect(operation.output.safeParse(body ? JSON.parse(body) : undefined).error?.issues).toBeUndefined();
    for (const theirOwn of [there.slug, there.workspaceId, there.promptKey, there.owner.id]) expect(body).not.toContain(theirOwn);
  });
});

const someWorld = { ...ids, slug: id, sha: id };

describe.for(operations.filter(({ name }) => JSON.stringify(exampleOf(name, someWorld)).includes(id)))("$name", (operation) => {
  test("finds nothing of another workspace", async () => {
    const example = exampleOf(operation.name, there);
    expect(await call(operation, here, example)).toMatchObject({ status: example.foreign ?? 404 });
  });
});

const inside = ({ owner, slug }: World) => openWorkspace(personContext(owner), slug);

test("every job inside a workspace is walked here", () => {
  const walked = Object.entries(catalogue).filter(([, job]) => (job.scope as string) === "workspace");
  expect(walked.map(([name]) => name)).toEqual(["export.write", "notification.digest", "workspace.cut-days", "release.fire", "release.when-ready", "release.validate"]);
});

test("a job writes its own workspace's export and no other's", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  const job = await openJob({ workspaceId: ours.workspaceId, actor: { kind: "job", id: "1", name: "export.write" }, requestId: "r" });
  for (const { exportId } of [ours, theirs]) await handlers["export.write"].handle(job, { exportId });
  const states = async ({ owner, slug }: World) => (await callerIn(owner, slug).export.list({})).map(({ state }) => state);
  expect([await states(ours), await states(theirs)]).toEqual([["done"], ["waiting"]]);
});

test("a job sends the letter of the day in its own workspace and in no other", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  const lines = [await backdate(await inside(ours), ours.lineId), await backdate(await inside(theirs), theirs.lineId)];
  const job = await openJob({ workspaceId: ours.workspaceId, actor: { kind: "job", id: "3", name: "notification.digest" }, requestId: "r" });
  for (const { owner } of [ours, theirs]) await handlers["notification.digest"].handle(job, { userId: owner.id });
  expect(await Promise.all(lines.map((waits) => waits()))).toEqual([false, true]);
});

test("jobs do what releases left to them in their own workspace, and in no other", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  const hurried = [await makeHurried({ ...ours, ctx: await inside(ours) }, ours), await makeHurried({ ...theirs, ctx: await inside(theirs) }, theirs)];
  const job = await openJob({ workspaceId: ours.workspaceId, actor: { kind: "job", id: "4", name: "release" }, requestId: "r" });
  const later = { ...job, request: { ...job.request, now: () => new Date(Date.now() + 2 * 86_400_000) } };
  for (const { scheduleId } of [ours, theirs]) await handlers["release.fire"].handle(later, { scheduleId });
  for (const { restoredId, changeId } of hurried) {
    await handlers["release.validate"].handle(job, { releaseId: restoredId });
    await handlers["release.when-ready"].handle(job, { changeId });
  }
  const waiting = async (world: World) => (await callerIn(world.owner, world.slug).release.schedules({})).map(({ state }) => state);
  expect([await waiting(ours), await waiting(theirs)]).toEqual([["refused"], ["waiting"]]);
  expect(await Promise.all(hurried.map(({ left }) => left()))).toEqual([{ unvalidated: false, unreleased: false }, { unvalidated: true, unreleased: true }]);
});

test("a job cuts the days of its own workspace and no other's", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  for (const { owner, slug } of [ours, theirs]) await callerIn(owner, slug).workspace.chooseZone({ timeZone: "Asia/Kathmandu" });
  await handlers["workspace.cut-days"].handle(await openJob({ workspaceId: ours.workspaceId, actor: { kind: "job", id: "2", name: "workspace.cut-days" }, requestId: "r" }), {});
  const left = (await handlers["workspace.cut-days"].stranded(jobContext("sweep"))).map(({ workspaceId }) => workspaceId);
  expect([left.includes(ours.workspaceId), left.includes(theirs.workspaceId)]).toEqual([false, true]);
});
