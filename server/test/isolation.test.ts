import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { appRouter, createCaller } from "#server/api/root";
import { startSession } from "#server/account/start-session";
import { routes } from "#server/http/routes";
import { catalogue } from "#server/jobs/catalogue";
import { saveInputSet } from "#server/prompt/save-input-set";
import { personContext, visitorContext } from "./contexts";
import { listenTo } from "./listen";
import { invitationToken, makeComment, makeFolder, makeMember, makePerson, makePrompt, makeTeam, makeVersion, makeWorkspace, saying, type TestPerson } from "./factories";

/** A workspace with one of everything that has an id. What is added to the product is added here. */
async function makeWorld() {
  const workspace = await makeWorkspace();
  const member = await makeMember(workspace, "author");
  const team = await makeTeam(workspace);
  const caller = callerIn(workspace.owner, workspace.slug);
  await caller.team.placeMember({ teamId: team.id, memberId: member.id, role: "author" });
  const { id: invitationId } = await caller.invitation.create({ email: "waiting@example.com", role: "viewer" });
  const { sessionId } = await startSession(visitorContext(), { userId: workspace.owner.id, method: "password" });
  const guest = await makePerson({ name: "Guest" });
  const token = await invitationToken(workspace.ctx, guest.email, "viewer");
  const library = await makeLibrary(workspace.ctx);
  return { owner: workspace.owner, slug: workspace.slug, workspaceId: workspace.ctx.workspace.id, memberId: member.id, teamId: team.id, invitationId, sessionId, guest, token, ...library };
}

async function makeLibrary(ctx: Awaited<ReturnType<typeof makeWorkspace>>["ctx"]) {
  const folder = await makeFolder(ctx);
  const prompt = await makePrompt(ctx, { key: `letter-${randomUUID()}` });
  const version = await makeVersion(ctx, prompt.id, saying("Write a letter."));
  const comment = await makeComment(ctx, version.id, "Shorter?");
  const inputSet = await saveInputSet(ctx, { promptId: prompt.id, name: "Wales", values: {} });
  return { folderId: folder.id, promptId: prompt.id, promptKey: prompt.key, versionId: version.id, sha: version.sha, commentId: comment.id, inputSetId: inputSet.id };
}

type World = Awaited<ReturnType<typeof makeWorld>>;

const callerIn = (person: TestPerson, slug: string) => createCaller({ account: personContext(person), person: undefined, slug });

type Named = Omit<World, "owner" | "guest" | "token" | "workspaceId">;

interface Example {
  input(world: Named): object;
}

const plain: Example = { input: () => ({}) };

/** An input for every procedure inside a workspace. One without an example fails below. */
const inWorkspace: Record<string, Example> = {
  "audit.list": plain,
  "audit.facets": plain,
  "comment.add": { input: ({ versionId }) => ({ versionId, body: "Why?" }) },
  "comment.delete": { input: ({ commentId }) => ({ commentId }) },
  "draft.open": { input: ({ promptId }) => ({ promptId }) },
  "draft.keep": { input: ({ promptId }) => ({ promptId, content: saying("Mine."), baseId: null, revision: 0 }) },
  "draft.discard": { input: ({ promptId }) => ({ promptId }) },
  "exchange.export": plain,
  "exchange.import": { input: () => ({ files: [{ name: "a.txt", text: "Write a line." }] }) },
  "folder.list": plain,
  "folder.create": { input: ({ folderId }) => ({ name: "Below", parentId: folderId }) },
  "folder.rename": { input: ({ folderId }) => ({ folderId, name: "Renamed" }) },
  "folder.move": { input: ({ folderId }) => ({ folderId, parentId: null }) },
  "folder.setTeam": { input: ({ folderId, teamId }) => ({ folderId, teamId }) },
  "folder.setKeepers": { input: ({ folderId, memberId }) => ({ folderId, duty: "editor", memberIds: [memberId] }) },
  "folder.delete": { input: ({ folderId }) => ({ folderId }) },
  "inputSet.list": { input: ({ promptId }) => ({ promptId }) },
  "inputSet.save": { input: ({ promptId }) => ({ promptId, name: "Spring", values: {} }) },
  "inputSet.delete": { input: ({ inputSetId }) => ({ inputSetId }) },
  "lint.rules": plain,
  "lint.weigh": { input: () => ({ rule: "secrets", severity: "warning" }) },
  "presence.list": { input: ({ promptId }) => ({ promptId }) },
  "presence.note": { input: ({ promptId }) => ({ promptId, doing: "reading" }) },
  "prompt.list": plain,
  "prompt.find": { input: ({ promptKey }) => ({ key: promptKey }) },
  "prompt.words": plain,
  "prompt.dependents": { input: ({ promptId }) => ({ promptId }) },
  "prompt.create": { input: ({ folderId }) => ({ name: "New", folderId }) },
  "prompt.describe": { input: ({ promptId }) => ({ promptId, name: "Renamed" }) },
  "prompt.fork": { input: ({ promptId, versionId }) => ({ promptId, versionId, name: "Fork" }) },
  "prompt.share": { input: ({ promptId }) => ({ promptId, folderId: null }) },
  "prompt.give": { input: ({ promptId, memberId }) => ({ promptId, memberId }) },
  "prompt.move": { input: ({ promptId, folderId }) => ({ promptIds: [promptId], folderId }) },
  "prompt.tag": { input: ({ promptId }) => ({ promptIds: [promptId], add: ["new"] }) },
  "prompt.archive": { input: ({ promptId }) => ({ promptIds: [promptId] }) },
  "prompt.restore": { input: ({ promptId }) => ({ promptIds: [promptId] }) },
  "version.list": { input: ({ promptId }) => ({ promptId }) },
  "version.show": { input: ({ promptId, sha }) => ({ promptId, which: sha }) },
  "version.included": { input: () => ({ wanted: [] }) },
  "version.lint": { input: () => ({ content: saying("Write.") }) },
  "version.checkContract": { input: () => ({ content: saying("Write.") }) },
  "version.countTokens": { input: () => ({ text: "Write." }) },
  "version.save": { input: ({ promptId, versionId }) => ({ promptId, baseId: versionId, content: saying("Write two."), what: "Two", why: "More" }) },
  "invitation.list": plain,
  "invitation.create": { input: () => ({ email: "new@example.com", role: "viewer" }) },
  "invitation.resend": { input: ({ invitationId }) => ({ invitationId }) },
  "invitation.revoke": { input: ({ invitationId }) => ({ invitationId }) },
  "member.list": plain,
  "member.holdings": { input: ({ memberId }) => ({ memberId }) },
  "member.changeRole": { input: ({ memberId }) => ({ memberId, role: "viewer" }) },
  "member.remove": { input: ({ memberId }) => ({ memberId }) },
  "team.list": plain,
  "team.create": { input: () => ({ name: "Brand new" }) },
  "team.rename": { input: ({ teamId }) => ({ teamId, name: "Renamed" }) },
  "team.delete": { input: ({ teamId }) => ({ teamId }) },
  "team.placeMember": { input: ({ teamId, memberId }) => ({ teamId, memberId, role: "approver" }) },
  "team.dropMember": { input: ({ teamId, memberId }) => ({ teamId, memberId }) },
  "workspace.current": plain,
  "workspace.roles": plain,
  "workspace.rename": { input: ({ slug }) => ({ name: "Renamed", slug }) },
};

/** Those that ask by an id of a person's own, outside any workspace. */
const ownOnly: Record<string, Example> = {
  "account.endSession": { input: ({ sessionId }) => ({ sessionId }) },
};

/** Outside any workspace, and naming nothing that is anybody else's. */
const outside = [
  ...["account.me", "account.workspaces", "account.sessions", "account.history", "account.firstPage", "account.link", "account.requestLink", "account.rename"],
  ...["account.changePassword", "account.endOtherSessions", "account.endSessions", "invitation.show", "invitation.accept", "workspace.create", "demo.open"],
];

const procedures = Object.keys(appRouter._def.procedures);

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
const ids = { memberId: id, teamId: id, invitationId: id, sessionId: id, folderId: id, promptId: id, promptKey: id, versionId: id, commentId: id, inputSetId: id };
const naming = Object.entries(inWorkspace).filter(([, { input }]) => JSON.stringify(input({ ...ids, slug: "", sha: "" })).includes(id));

describe.for(Object.entries(inWorkspace))("%s", ([path, example]) => {
  test("answers its own workspace", async () => {
    const world = await makeWorld();
    await expect(procedure(world.owner, world.slug, path)(example.input(world))).resolves.not.toThrow();
  });

  test("finds no workspace for somebody who isn't a member", async () => {
    const [ours, theirs] = [await makeWorld(), await makeWorld()];
    const call = procedure(ours.owner, theirs.slug, path);
    await expect(call(example.input(theirs))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe.for(naming)("%s", ([path, example]) => {
  test("finds nothing by another workspace's ids", async () => {
    const [ours, theirs] = [await makeWorld(), await makeWorld()];
    await expect(procedure(ours.owner, ours.slug, path)(example.input(theirs))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

test("what is looked for by another workspace's ids isn't there", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  const caller = callerIn(ours.owner, ours.slug);
  expect((await caller.prompt.list({ folder: theirs.folderId })).prompts).toEqual([]);
  expect((await caller.exchange.export({ promptIds: [theirs.promptId] })).carried).toEqual([]);
  expect(await caller.version.included({ wanted: [{ key: theirs.promptKey, sha: theirs.sha }] })).toEqual({ found: [], missing: [theirs.promptKey] });
  expect((await caller.exchange.export({ promptIds: [ours.promptId] })).carried).toHaveLength(1);
});

describe.for(Object.entries(ownOnly))("%s", ([path, example]) => {
  test("works on one's own and finds nobody else's", async () => {
    const [ours, theirs] = [await makeWorld(), await makeWorld()];
    await expect(procedure(ours.owner, "", path)(example.input(theirs))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(procedure(ours.owner, "", path)(example.input(ours))).resolves.not.toThrow();
  });
});

test("mixing ids of two workspaces finds nothing", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  const { team } = callerIn(ours.owner, ours.slug);
  await expect(team.placeMember({ teamId: ours.teamId, memberId: theirs.memberId, role: "author" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(team.placeMember({ teamId: theirs.teamId, memberId: ours.memberId, role: "author" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("an invitation lets in its own address and no other", async () => {
  const [ours, theirs] = [await makeWorld(), await makeWorld()];
  await expect(callerIn(ours.owner, "").invitation.accept({ token: theirs.token })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(callerIn(theirs.guest, "").invitation.accept({ token: theirs.token })).resolves.toEqual({ slug: theirs.slug });
});

/** What each endpoint is expected to say to a member; it may name nothing of a workspace they are not in. */
const endpoints: Record<string, (ours: World) => string> = {
  "GET /health": () => "alive",
  "GET /ready": () => "ready",
  "GET /api/events": ({ slug }) => slug,
};

const probe = () => Promise.resolve(true);

test("every endpoint has an example", () => {
  expect(routes({ probe }).map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(endpoints).sort());
});

describe.for(routes({ probe }))("$method $path", (route) => {
  test("answers a member, and tells nothing of another workspace", async () => {
    const [ours, theirs] = [await makeWorld(), await makeWorld()];
    const said = await listenTo(route, ours.sessionId, endpoints[`${route.method} ${route.path}`]?.(ours) ?? "", async () => {
      await callerIn(theirs.owner, theirs.slug).team.create({ name: `Theirs ${randomUUID()}` });
      await callerIn(ours.owner, ours.slug).team.create({ name: `Ours ${randomUUID()}` });
    });
    for (const theirOwn of [theirs.slug, theirs.workspaceId, theirs.teamId, theirs.memberId, theirs.owner.id]) expect(said).not.toContain(theirOwn);
  });
});

test("every job inside a workspace is walked here; so far there is none", () => {
  const inside = Object.entries(catalogue).filter(([, job]) => (job.scope as string) === "workspace");
  expect(inside.map(([name]) => name)).toEqual([]);
});
