import { beforeEach, describe, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import type { WorkspaceContext } from "#server/context";
import { usualDemands } from "#server/core/policy/usual";
import { write } from "#server/db/transaction";
import { archivePrompts } from "#server/prompt/archive-prompts";
import { stored } from "#server/prompt/store-content";
import { makeFolder, makeMember, makePrompt, makeTeam, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { placeTeamMember } from "#server/workspace/place-team-member";
import { addPart } from "./add-part";
import { askReviewers } from "./ask-reviewers";
import { bringUp } from "./bring-up";
import { closeChange } from "./close-change";
import { createChange } from "./create-change";
import { dropPart } from "./drop-part";
import { dropReviewer } from "./drop-reviewer";
import { editChange } from "./edit-change";
import { changes } from "./list.query";
import { openChange } from "./open-change";
import { stuckChanges, waitingCount } from "./queries";
import { reopenChange } from "./reopen-change";
import { reviewChange } from "./review-change";
import { change as shown } from "./show.query";
import { tickItem } from "./tick-item";
import { untickItem } from "./untick-item";
import { withdrawChange } from "./withdraw-change";

type Member = Awaited<ReturnType<typeof makeMember>>;
type Creating = Partial<Parameters<typeof createChange>[1]>;

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let author: Member;
let mei: Member;
let promptId: string;
let first: Awaited<ReturnType<typeof makeVersion>>;
let second: Awaited<ReturnType<typeof makeVersion>>;

beforeEach(async () => {
  world = await makeWorkspace();
  author = await makeMember(world, "author");
  mei = await makeMember(world, "approver");
  promptId = (await makePrompt(world.ctx, { name: "Greeter", key: "greeter" })).id;
  first = await makeVersion(author.ctx, promptId, saying("Greet them."), null, { first: "1.0.0" });
  second = await makeVersion(author.ctx, promptId, saying("Greet them warmly."), first.id);
});

const propose = (more: Creating = {}, ctx: WorkspaceContext = author.ctx) => createChange(ctx, { title: "A warmer greeting", parts: [{ promptId }], ...more });
const page = (serial: number, ctx: WorkspaceContext = author.ctx) => shown(ctx, { serial });
const stateOf = async (serial: number) => (await page(serial)).state;
const environment = (key: string) => write(world.ctx, ({ db }) => db.environment.findFirstOrThrow({ where: { key }, select: { id: true } }));
const another = async (name: string) => {
  const { id } = await makePrompt(world.ctx, { name });
  return { id, version: await makeVersion(author.ctx, id, saying(`This is ${name}.`)) };
};

describe("a Change", () => {
  test("goes up to the last environment with the newest version, where nobody chose otherwise", async () => {
    const { serial } = await propose();
    expect(await page(serial)).toMatchObject({ serial: 1, state: "open", mine: true, environment: { key: "production" }, parts: [{ live: null, head: { id: second.id, number: second.number }, newest: true }] });
    expect((await propose()).serial).toBe(2);
    expect((await auditEntries(world.ctx, {})).entries[0]).toMatchObject({ action: "change.create", subject: "A warmer greeting", after: { serial: 2, to: "Production", prompts: { greeter: second.number } } });
  });

  test("of many at once, no number is given twice", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => propose()));
    expect(all.map(({ serial }) => serial).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test("holds an older version where one was chosen, until a newer one is saved or it is brought up", async () => {
    const { id, serial } = await propose({ parts: [{ promptId, versionId: first.id }] });
    expect((await page(serial)).parts[0]).toMatchObject({ head: { id: first.id }, newest: false });
    await bringUp(author.ctx, { changeId: id, promptId });
    expect((await page(serial)).parts[0]).toMatchObject({ head: { id: second.id }, newest: true });
    const third = await makeVersion(author.ctx, promptId, saying("Greet them by name."), second.id);
    expect((await page(serial)).parts[0]?.head.id).toBe(third.id);
  });

  test("needs no approval where one is alone", async () => {
    const own = await makeWorkspace();
    const { id } = await makePrompt(own.ctx);
    await makeVersion(own.ctx, id, saying("Write."));
    const { serial } = await createChange(own.ctx, { title: "Alone", parts: [{ promptId: id }] });
    expect((await shown(own.ctx, { serial })).state).toBe("approved");
  });

  test("is proposed by those who write, of what they may write", async () => {
    await expect(propose({}, (await makeMember(world, "viewer")).ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(propose({}, (await makeMember(world, "manager")).ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("holds nothing that has no version, is archived, personal, or another's version", async () => {
    const empty = await makePrompt(world.ctx);
    await expect(propose({ parts: [{ promptId: empty.id }] })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("no saved version") as string });
    const personal = await makePrompt(author.ctx, { standing: "personal" });
    await makeVersion(author.ctx, personal.id, saying("Mine."));
    await expect(propose({ parts: [{ promptId: personal.id }] })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("personal") as string });
    const other = await another("Other");
    await expect(propose({ parts: [{ promptId, versionId: other.version.id }] })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await archivePrompts(world.ctx, { promptIds: [other.id] });
    await expect(propose({ parts: [{ promptId: other.id }] })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("archived") as string });
    await expect(propose({ parts: [{ promptId }, { promptId }] })).rejects.toMatchObject({ code: "INVALID" });
  });

  test("goes where all of its prompts go, and nowhere else", async () => {
    const folder = await makeFolder(world.ctx, "Marketing");
    const { id: live } = await write(world.ctx, ({ db }) => db.environment.create({ data: { folderId: folder.id, key: "live", name: "Live", place: 0, createdAt: new Date() }, select: { id: true } }));
    const { id } = await makePrompt(world.ctx, { name: "Advert", folderId: folder.id });
    await makeVersion(author.ctx, id, saying("Sell."));
    expect((await page((await propose({ parts: [{ promptId: id }] })).serial)).environment.key).toBe("live");
    await expect(propose({ parts: [{ promptId }, { promptId: id }] })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("Advert doesn’t go there") as string });
    await expect(propose({ environmentId: live })).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("from a draft to its end", () => {
  test("it is opened, withdrawn, closed and opened again by its author; nobody else steers it but admins", async () => {
    const { id: changeId, serial } = await propose({ draft: true });
    expect(await stateOf(serial)).toBe("draft");
    await expect(openChange(mei.ctx, { changeId })).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining(author.person.name) as string });
    await openChange(author.ctx, { changeId });
    await expect(openChange(author.ctx, { changeId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("is open") as string });
    await withdrawChange(author.ctx, { changeId });
    await closeChange(world.ctx, { changeId, reason: "Nobody wants it" });
    expect(await stateOf(serial)).toBe("closed");
    for (const act of [closeChange, withdrawChange, openChange]) await expect(act(author.ctx, { changeId })).rejects.toMatchObject({ code: "CONFLICT" });
    await reopenChange(author.ctx, { changeId });
    expect(await page(serial)).toMatchObject({ state: "open", may: { edit: true, open: false, reopen: false, withdraw: true, close: true } });
  });

  test("what has ended is changed no more, and follows nothing that is saved", async () => {
    const { id: changeId, serial } = await propose();
    await closeChange(author.ctx, { changeId });
    const other = await another("Other");
    for (const act of [
      () => editChange(author.ctx, { changeId, title: "Other" }),
      () => addPart(author.ctx, { changeId, promptId: other.id }),
      () => bringUp(author.ctx, { changeId, promptId }),
      () => askReviewers(author.ctx, { changeId, reviewers: [{ kind: "role", role: "approver" }] }),
      () => untickItem(author.ctx, { changeId, item: "Read aloud" }),
    ]) await expect(act()).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("closed") as string });
    await makeVersion(author.ctx, promptId, saying("Greet them by name."), second.id);
    expect((await page(serial)).parts[0]?.head.id).toBe(second.id);
  });

  test("it is called and meant otherwise", async () => {
    const { id: changeId, serial } = await propose();
    await editChange(author.ctx, { changeId, title: "Warmer", description: "They asked for it", environmentId: (await environment("staging")).id });
    expect(await page(serial)).toMatchObject({ title: "Warmer", description: "They asked for it", environment: { key: "staging" } });
    await expect(editChange(mei.ctx, { changeId, title: "Mine" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(editChange(author.ctx, { changeId, title: " " })).rejects.toMatchObject({ code: "INVALID" });
  });

  test("what is approved for a nearer place isn't for one beyond it", async () => {
    await editDemands("staging", { count: 1 });
    const { id: changeId, serial } = await propose({ environmentId: (await environment("staging")).id });
    await reviewChange(mei.ctx, { changeId, verdict: "approve", reads: [{ promptId, sha: second.sha }] });
    expect(await stateOf(serial)).toBe("approved");
    await expect(editChange(author.ctx, { changeId, environmentId: (await environment("production")).id })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("up to Staging, and no further") as string });
    expect((await page((await propose()).serial)).parts[0]).toMatchObject({ approved: false, approvals: [] });
  });
});

describe("prompts of a Change", () => {
  test("come and go, and what was approved of less isn't of more", async () => {
    const { id: changeId, serial } = await propose();
    await reviewChange(mei.ctx, { changeId, verdict: "approve", reads: [{ promptId, sha: second.sha }] });
    expect(await stateOf(serial)).toBe("approved");
    const other = await another("Other");
    await addPart(author.ctx, { changeId, promptId: other.id });
    expect(await page(serial)).toMatchObject({ state: "open", parts: [{ approved: true }, { approved: false }], reviews: [{ stale: true }] });
    await expect(addPart(author.ctx, { changeId, promptId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("already") as string });
    await dropPart(author.ctx, { changeId, promptId: other.id });
    expect(await stateOf(serial)).toBe("approved");
    await expect(dropPart(author.ctx, { changeId, promptId: other.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(dropPart(author.ctx, { changeId, promptId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("close it instead") as string });
    await expect(dropPart(mei.ctx, { changeId, promptId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("reviewers", () => {
  const told = (userId: string) => write(world.ctx, ({ db }) => db.notification.count({ where: { userId, kind: "review_requested" } }));

  test("are asked by name, role or team, hear of it, and are waited for", async () => {
    const team = await makeTeam(world, "Words");
    await placeTeamMember(world.ctx, { teamId: team.id, memberId: mei.id, role: "approver" });
    const { id: changeId, serial } = await propose({ reviewers: [{ kind: "person", memberId: mei.id }, { kind: "role", role: "approver" }, { kind: "team", teamId: team.id }] });
    expect(await told(mei.person.id)).toBe(1);
    expect((await page(serial)).waitsFor).toEqual([mei.person.name, "any approver", "Words"]);
    expect(await waitingCount(mei.ctx, {})).toBe(1);
    await reviewChange(mei.ctx, { changeId, verdict: "request_changes", body: "Shorter.", reads: [{ promptId, sha: second.sha }] });
    const after = await page(serial);
    expect(after.reviewers.map(({ standing }) => standing)).toEqual(["changes_requested", "changes_requested", "changes_requested"]);
    expect(after.reviewers[1]).toMatchObject({ who: { kind: "role", role: "approver" }, by: mei.person.name });
    expect([after.waitsFor, await waitingCount(mei.ctx, {}), await waitingCount(author.ctx, {})]).toEqual([[author.person.name], 0, 1]);
  });

  test("are asked anew, and waited for again", async () => {
    const { id: changeId, serial } = await propose({ reviewers: [{ kind: "person", memberId: mei.id }] });
    await reviewChange(mei.ctx, { changeId, verdict: "request_changes", body: "Why?", reads: [{ promptId, sha: second.sha }] });
    await askReviewers({ ...author.ctx, request: { ...author.ctx.request, now: () => new Date(Date.now() + 60_000) } }, { changeId, reviewers: [{ kind: "person", memberId: mei.id }] });
    expect((await page(serial)).reviewers).toMatchObject([{ standing: "waiting" }]);
    expect(await waitingCount(mei.ctx, {})).toBe(1);
  });

  test("of a draft hear of it once it is opened, and are let off", async () => {
    const { id: changeId, serial } = await propose({ draft: true, reviewers: [{ kind: "person", memberId: mei.id }] });
    expect([await told(mei.person.id), await waitingCount(mei.ctx, {})]).toEqual([0, 0]);
    await openChange(author.ctx, { changeId });
    expect(await told(mei.person.id)).toBe(1);
    const [reviewer] = (await page(serial)).reviewers;
    await expect(dropReviewer(mei.ctx, { changeId, reviewerId: reviewer?.id ?? "" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await dropReviewer(author.ctx, { changeId, reviewerId: reviewer?.id ?? "" });
    expect((await page(serial)).reviewers).toEqual([]);
    await expect(dropReviewer(author.ctx, { changeId, reviewerId: reviewer?.id ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("are those whose word would count", async () => {
    const writer = await makeMember(world, "author");
    await expect(propose({ reviewers: [{ kind: "person", memberId: writer.id }] })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining("may approve none") as string });
    await expect(propose({ reviewers: [{ kind: "role", role: "rater" }] })).rejects.toMatchObject({ code: "INVALID" });
    expect((await changes(author.ctx, {})).changes).toEqual([]);
  });
});

async function editDemands(key: string, { count = 0, checklist = [] as string[], rises = {} }) {
  const { id: environmentId } = await environment(key);
  const usual = usualDemands(["development", "staging", "production"], 1);
  const demands = { ...usual, checklist, approvals: { ...usual.approvals, count, rises: { ...usual.approvals.rises, ...rises } } };
  await write(world.ctx, async ({ db }) => {
    const serial = 1 + (await db.policy.count({ where: { environmentId } }));
    await db.policy.create({ data: { environmentId, serial, demands: stored(demands), why: "For a test", state: "standing", authorId: world.owner.id, createdAt: new Date() }, select: { id: true } });
  });
}

describe("a checklist", () => {
  test("is ticked for the texts as they are, by whoever answers for it", async () => {
    await editDemands("production", { count: 1, checklist: ["Read aloud"] });
    const { id: changeId, serial } = await propose();
    expect((await page(serial)).checklist).toEqual([{ item: "Read aloud", by: null, at: null, stale: false }]);
    await tickItem(mei.ctx, { changeId, item: "Read aloud" });
    expect((await page(serial)).checklist).toMatchObject([{ by: { id: mei.person.id }, stale: false }]);
    await makeVersion(author.ctx, promptId, saying("Greet them by name."), second.id);
    expect((await page(serial)).checklist).toMatchObject([{ by: { id: mei.person.id }, stale: true }]);
    await tickItem(author.ctx, { changeId, item: "Read aloud" });
    await untickItem(author.ctx, { changeId, item: "Read aloud" });
    expect((await page(serial)).checklist).toMatchObject([{ by: null, stale: false }]);
    await expect(tickItem(mei.ctx, { changeId, item: "Something else" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("how many must approve", () => {
  test("grows with what depends on it, and says why", async () => {
    const includer = await makePrompt(world.ctx, { name: "Letter" });
    await makeVersion(author.ctx, includer.id, saying("{{> greeter}}"));
    await editDemands("production", { count: 1, rises: { dependants: { over: 0, by: 1 } } });
    const { id: changeId, serial } = await propose();
    const { parts, checks } = await page(serial);
    expect(parts[0]?.required).toEqual({ count: 2, reasons: [expect.any(String), expect.stringContaining("depend on it")] });
    expect(checks.find(({ kind }) => kind === "dependants")).toMatchObject({ standing: "read", evidence: [{ prompt: { name: "Letter" } }] });
    await reviewChange(mei.ctx, { changeId, verdict: "approve", reads: [{ promptId, sha: second.sha }] });
    expect(await stateOf(serial)).toBe("open");
    await reviewChange(world.ctx, { changeId, verdict: "approve", reads: [{ promptId, sha: second.sha }] });
    expect(await stateOf(serial)).toBe("approved");
  });
});

test("a check says what it looked at, and what did not run never holds", async () => {
  await makeVersion(author.ctx, promptId, saying("Greet {{nobody}}."), second.id);
  const { checks } = await page((await propose()).serial);
  const standing = Object.fromEntries(checks.map(({ kind, standing }) => [kind, standing]));
  expect(standing).toEqual({ lint: "fails", contract: "holds", risk: "read", dependants: "holds", evals: "not run" });
  expect(checks.find(({ kind }) => kind === "lint")?.evidence).toMatchObject([{ prompt: { key: "greeter" }, sentences: [expect.stringContaining("error")] }]);
  expect(checks.find(({ kind }) => kind === "evals")?.at).toBeNull();
});

describe("the list", () => {
  test("is narrowed to a kind, mine, what waits for me, a place, a prompt or words, page by page", async () => {
    const other = await another("Other");
    await propose({ title: "One", reviewers: [{ kind: "person", memberId: mei.id }] });
    await propose({ title: "Two", draft: true });
    await propose({ title: "Three", parts: [{ promptId: other.id }], environmentId: (await environment("staging")).id }, world.ctx);
    await closeChange(author.ctx, { changeId: (await propose({ title: "Four" })).id });
    const titles = async (asked: Parameters<typeof changes>[1], ctx = author.ctx) => (await changes(ctx, asked)).changes.map(({ title }) => title);
    expect(await titles({})).toEqual(["Four", "Three", "Two", "One"]);
    expect(await titles({ group: "open" })).toEqual(["Three", "One"]);
    expect(await titles({ group: "draft" })).toEqual(["Two"]);
    expect(await titles({ group: "ended" })).toEqual(["Four"]);
    expect(await titles({ mine: true })).toEqual(["Four", "Two", "One"]);
    expect(await titles({ waiting: true }, mei.ctx)).toEqual(["One"]);
    expect(await titles({ environmentId: (await environment("staging")).id })).toEqual(["Three"]);
    expect(await titles({ promptId: other.id })).toEqual(["Three"]);
    expect(await titles({ needle: "tw" })).toEqual(["Two"]);
    const { changes: some, next } = await changes(author.ctx, { limit: 3 });
    expect([some.length, next]).toEqual([3, 2]);
    expect(await titles({ before: next })).toEqual(["One"]);
    expect(some[1]).toMatchObject({ parts: [{ name: "Other", live: null, head: other.version.number }], partCount: 1, state: "approved", unread: true });
  });

  test("of what is stuck says on whom and since when, to those who arrange it", async () => {
    const { serial } = await propose({ reviewers: [{ kind: "person", memberId: mei.id }] });
    await propose({ draft: true });
    expect(await stuckChanges(world.ctx, {})).toMatchObject([{ serial, waitsFor: [mei.person.name], since: expect.any(Date) as Date, prompts: [{ key: "greeter" }] }]);
    expect(() => stuckChanges(mei.ctx, {})).toThrow("arrange environments");
  });
});

test("there is no Change with a number that wasn't given", async () => {
  await expect(page(99)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
