import { beforeEach, describe, expect, test } from "vitest";
import { openKey } from "#server/access/open-key";
import type { WorkspaceContext } from "#server/context";
import { write } from "#server/db/transaction";
import { setFolderKeepers } from "#server/folder/set-folder-keepers";
import { promoteVersions } from "#server/release/promote-versions";
import { makeKey } from "#server/test/api";
import { makeFolder, makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { createChange } from "./create-change";
import { openChange } from "./open-change";
import { withdrawChange } from "./withdraw-change";
import { reviewChange } from "./review-change";
import { change as shown } from "./show.query";

type Member = Awaited<ReturnType<typeof makeMember>>;

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let author: Member;
let mei: Member;
let ben: Member;
let promptId: string;
let live: Awaited<ReturnType<typeof makeVersion>>;
let head: Awaited<ReturnType<typeof makeVersion>>;
let change: { id: string; serial: number };

const greets = saying("Always greet the customer by name.", "Say what is fresh today.");
const warmly = saying("Always greet the customer warmly and by name.", "Say what is fresh today.");
const warmlyAndBriefly = saying("Always greet the customer warmly and by name.", "Say what is fresh today.", "Write at most fifty words.");

beforeEach(async () => {
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx, { name: "Bakery greeter" })).id;
  live = await makeVersion(world.ctx, promptId, greets, null, { first: "1.0.0" });
  await bringLive(promptId, live.id);
  author = await makeMember(world, "author");
  mei = await makeMember(world, "approver");
  ben = await makeMember(world, "approver");
  head = await makeVersion(author.ctx, promptId, warmly, live.id);
  change = await createChange(author.ctx, { title: "A warmer greeting", parts: [{ promptId }] });
});

/** As somebody who may break the glass does it. */
async function bringLive(promptId: string, versionId: string, key = "production") {
  const { id: environmentId } = await write(world.ctx, ({ db }) => db.environment.findFirstOrThrow({ where: { key }, select: { id: true } }));
  const before = await write(world.ctx, ({ db }) => db.live.findFirst({ where: { promptId, environmentId }, select: { releaseId: true } }));
  const released = await promoteVersions(world.ctx, { environmentId, moves: [{ promptId, versionId, seenId: before?.releaseId ?? null }], why: "To begin with", breakGlass: true });
  expect(released).toMatchObject({ outcome: "released" });
}

const page = (ctx: WorkspaceContext = world.ctx) => shown(ctx, { serial: change.serial });
const stateNow = async () => (await page()).state;
type Said = Partial<Parameters<typeof reviewChange>[1]>;
const say = (ctx: WorkspaceContext, verdict: "approve" | "request_changes" | "comment", more: Said = {}, sha = head.sha) =>
  reviewChange(ctx, { changeId: change.id, verdict, body: verdict === "approve" ? "" : "Shorter, please.", reads: [{ promptId, sha }], ...more });
const told = (userId: string) => write(world.ctx, ({ db }) => db.notification.findMany({ where: { userId }, select: { kind: true, subject: true, path: true }, orderBy: { id: "asc" } }));

describe("an approval", () => {
  test("that the policy asks for makes the Change approved, and its author hears of it", async () => {
    expect(await stateNow()).toBe("open");
    await expect(say(mei.ctx, "approve")).resolves.toMatchObject({ state: "approved" });
    const { state, parts, reviews } = await page();
    expect(state).toBe("approved");
    expect(parts[0]).toMatchObject({ approved: true, approvals: [{ id: mei.person.id }], authors: [{ id: author.person.id }], required: { count: 1 } });
    expect(reviews).toMatchObject([{ verdict: "approve", stale: false, reads: [{ promptId, versionId: head.id, sha: head.sha }] }]);
    expect(await told(author.person.id)).toContainEqual({ kind: "approved", subject: `${mei.person.name} approves “A warmer greeting”`, path: `/changes/${change.serial}` });
  });

  test("of somebody who answers for text of it is refused, and would count for nothing", async () => {
    const theirs = await makeVersion(mei.ctx, promptId, warmlyAndBriefly, head.id);
    await expect(say(mei.ctx, "approve", {}, theirs.sha)).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("nobody approves their own") as string });
    expect((await page(mei.ctx)).parts[0]?.whyNotApprove).toContain("nobody approves their own");
    await say(ben.ctx, "approve", {}, theirs.sha);
    expect(await stateNow()).toBe("approved");
  });

  test("given before one wrote of it counts no more, whatever order it came in", async () => {
    await say(mei.ctx, "approve");
    const theirs = await makeVersion(mei.ctx, promptId, warmlyAndBriefly, head.id);
    const [part] = (await page()).parts;
    expect(part).toMatchObject({ head: { id: theirs.id }, approved: false, approvals: [] });
    expect(await stateNow()).toBe("open");
  });

  test("goes stale with a new version, and says so; the reviewer is waited for again", async () => {
    const before = await createChange(author.ctx, { title: "Asked by name", parts: [{ promptId }], reviewers: [{ kind: "person", memberId: mei.id }] });
    change = before;
    await say(mei.ctx, "approve");
    expect((await page()).reviewers).toMatchObject([{ who: { kind: "person", id: mei.person.id }, standing: "approved" }]);
    const newer = await makeVersion(author.ctx, promptId, warmlyAndBriefly, head.id);
    const { state, parts, reviews, reviewers, waitsFor } = await page();
    expect({ state, head: parts[0]?.head.id, newest: parts[0]?.newest, stale: reviews[0]?.stale, standing: reviewers[0]?.standing, waitsFor }).toEqual({ state: "open", head: newer.id, newest: true, stale: true, standing: "stale", waitsFor: [mei.person.name] });
    await say(mei.ctx, "approve", {}, newer.sha);
    expect(await stateNow()).toBe("approved");
  });

  test("counts of whoever suggested what another applied", async () => {
    const applied = await makeVersion(author.ctx, promptId, warmlyAndBriefly, head.id, { what: "Took Mei’s words up" });
    await say(mei.ctx, "approve", {}, applied.sha);
    expect(await stateNow()).toBe("approved");
  });

  test("is counted once, however often it is said", async () => {
    await say(mei.ctx, "approve");
    await say(mei.ctx, "approve", { body: "Still." });
    expect((await page()).parts[0]?.approvals).toHaveLength(1);
  });

  test("is taken back by asking for changes later", async () => {
    await say(mei.ctx, "approve");
    await say(mei.ctx, "request_changes");
    const { state, parts } = await page();
    expect([state, parts[0]?.approvals]).toEqual(["changes_requested", []]);
    await say(mei.ctx, "approve");
    expect(await stateNow()).toBe("approved");
  });

  test("of one doesn't outvote another who wants it otherwise", async () => {
    await say(ben.ctx, "request_changes");
    await say(mei.ctx, "approve");
    expect(await stateNow()).toBe("changes_requested");
    expect(await told(author.person.id)).toContainEqual(expect.objectContaining({ kind: "changes_requested" }));
  });
});

describe("nothing is said", () => {
  test("of a text that changed meanwhile", async () => {
    const newer = await makeVersion(author.ctx, promptId, warmlyAndBriefly, head.id);
    await expect(say(mei.ctx, "approve")).rejects.toMatchObject({ code: "CONFLICT", message: "The text changed while you read. Nothing was said; look at what changed, and say it again." });
    await expect(say(mei.ctx, "approve", { reads: [{ promptId, sha: newer.sha }, { promptId: change.id, sha: newer.sha }] })).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await page()).reviews).toEqual([]);
  });

  test("with a verdict by whoever doesn't approve there; they may comment", async () => {
    await expect(say(author.ctx, "approve")).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("comment instead") as string });
    await expect(say(author.ctx, "request_changes")).rejects.toMatchObject({ code: "FORBIDDEN" });
    await say(author.ctx, "comment");
    expect(await stateNow()).toBe("open");
    const viewer = await makeMember(world, "viewer");
    await expect(say(viewer.ctx, "comment")).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("without words, where words are all there is", async () => {
    await expect(say(mei.ctx, "comment", { body: " " })).rejects.toMatchObject({ code: "INVALID", fields: { body: expect.any(String) as string } });
    await expect(say(mei.ctx, "request_changes", { body: "" })).rejects.toMatchObject({ code: "INVALID" });
  });

  test("of a draft", async () => {
    await withdrawChange(author.ctx, { changeId: change.id });
    await expect(say(mei.ctx, "approve")).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("a draft") as string });
  });
});

test("a draft that is opened again stands as its reviews of these very texts say", async () => {
  await say(mei.ctx, "approve");
  await withdrawChange(author.ctx, { changeId: change.id });
  await openChange(author.ctx, { changeId: change.id });
  expect(await stateNow()).toBe("approved");
});

describe("where a folder names its approvers", () => {
  let folderId: string;
  beforeEach(async () => {
    folderId = (await makeFolder(world.ctx, "Bakery")).id;
    await write(world.ctx, ({ db }) => db.prompt.update({ where: { id: promptId }, data: { folderId } }));
    await setFolderKeepers(world.ctx, { folderId, duty: "approver", memberIds: [ben.id] });
  });

  test("only they and admins approve", async () => {
    await expect(say(mei.ctx, "approve")).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await page(mei.ctx)).parts[0]?.whyNotApprove).toBe("You don’t approve in Bakery.");
    await say(ben.ctx, "approve");
    expect(await stateNow()).toBe("approved");
    await say(world.ctx, "approve");
    expect((await page()).parts[0]?.approvals.map(({ id }) => id).sort()).toEqual([ben.person.id, world.owner.id].sort());
  });

  test("whoever is named approves, whatever their role; and who is named no more counts no more", async () => {
    const writer = await makeMember(world, "author");
    await setFolderKeepers(world.ctx, { folderId, duty: "approver", memberIds: [writer.id] });
    await say(writer.ctx, "approve");
    expect(await stateNow()).toBe("approved");
    await setFolderKeepers(world.ctx, { folderId, duty: "approver", memberIds: [ben.id] });
    expect((await page()).parts[0]).toMatchObject({ approved: false, approvals: [] });
  });
});

describe("a key", () => {
  test("acts for its owner: it can't approve what they wrote, nor they what it wrote", async () => {
    const { secretKey } = await makeKey(world, ["prompt.read", "prompt.write", "prompt.comment", "change.approve"]);
    const key = await openWithKey(secretKey);
    const theirs = await makeVersion(key, promptId, warmlyAndBriefly, head.id);
    await expect(say(key, "approve", {}, theirs.sha)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(say(world.ctx, "approve", {}, theirs.sha)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("approves only if it was made for that", async () => {
    const able = await openWithKey((await makeKey(world, ["prompt.read", "prompt.comment", "change.approve"])).secretKey);
    const unable = await openWithKey((await makeKey(world, ["prompt.read", "prompt.comment"])).secretKey);
    await expect(say(unable, "approve")).rejects.toMatchObject({ code: "FORBIDDEN" });
    await say(able, "approve");
    expect((await page()).parts[0]?.approvals).toMatchObject([{ id: world.owner.id }]);
  });
});

describe("released when the gates pass", () => {
  test("is chosen with an approval, by whoever may release, and forgotten once the text changes", async () => {
    await say(mei.ctx, "approve", { releaseWhenReady: true });
    expect((await page()).whenReadyBy).toMatchObject({ id: mei.person.id });
    await makeVersion(author.ctx, promptId, warmlyAndBriefly, head.id);
    expect((await page()).whenReadyBy).toBeNull();
  });

  test("goes with nothing but an approval", async () => {
    await expect(say(mei.ctx, "request_changes", { releaseWhenReady: true })).rejects.toMatchObject({ code: "INVALID" });
    const writer = await makeMember(world, "author");
    const folderId = (await makeFolder(world.ctx, "Bakery")).id;
    await write(world.ctx, ({ db }) => db.prompt.update({ where: { id: promptId }, data: { folderId } }));
    await setFolderKeepers(world.ctx, { folderId, duty: "approver", memberIds: [writer.id] });
    await expect(say(writer.ctx, "approve", { releaseWhenReady: true })).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("may not release") as string });
    expect((await page()).whenReadyBy).toBeNull();
  });
});

test("what is live in its target is released, and stays so", async () => {
  await bringLive(promptId, head.id);
  expect(await stateNow()).toBe("released");
  await expect(say(mei.ctx, "approve")).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("released") as string });
  await makeVersion(author.ctx, promptId, warmlyAndBriefly, head.id);
  const { state, parts } = await page();
  expect([state, parts[0]?.head.id]).toEqual(["released", head.id]);
});

test("of a review and a version that meet, neither is lost: nobody has approved what they didn't read", async () => {
  const [, saved] = await Promise.allSettled([say(mei.ctx, "approve"), makeVersion(author.ctx, promptId, warmlyAndBriefly, head.id)]);
  expect(saved.status).toBe("fulfilled");
  const { state, parts, reviews } = await page();
  expect(state).toBe("open");
  expect(parts[0]?.approvals).toEqual([]);
  expect(reviews.every(({ stale }) => stale)).toBe(true);
});

const openWithKey = (secretKey: string) => openKey(secretKey, world.ctx.request);
