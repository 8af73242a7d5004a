import { beforeEach, describe, expect, test } from "vitest";
import { usualDemands } from "#server/core/policy/usual";
import { write } from "#server/db/transaction";
import { stored } from "#server/prompt/store-content";
import { makeMember, makePrompt, makeTeam, makeVersion, saying } from "#server/test/factories";
import { makeGreeter } from "#server/test/greeter";
import { placeTeamMember } from "#server/workspace/place-team-member";
import { askReviewers } from "./ask-reviewers";
import { closeChange } from "./close-change";
import { dropReviewer } from "./drop-reviewer";
import { editChange } from "./edit-change";
import { changes } from "./list.query";
import { openChange } from "./open-change";
import { stuckChanges, waitingCount } from "./queries";
import { reviewChange } from "./review-change";
import { tickItem } from "./tick-item";
import { untickItem } from "./untick-item";

type Greeter = Awaited<ReturnType<typeof makeGreeter>>;

let world: Greeter["world"];
let author: Greeter["author"];
let mei: Greeter["mei"];
let promptId: Greeter["promptId"];
let second: Greeter["second"];
let propose: Greeter["propose"];
let page: Greeter["page"];
let stateOf: Greeter["stateOf"];
let environment: Greeter["environment"];
let another: Greeter["another"];
beforeEach(async () => {
  ({ world, author, mei, promptId, second, propose, page, stateOf, environment, another } = await makeGreeter());
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
  test("what is approved for a nearer place isn't for one beyond it", async () => {
    await editDemands("staging", { count: 1 });
    const { id: changeId, serial } = await propose({ environmentId: (await environment("staging")).id });
    await reviewChange(mei.ctx, { changeId, verdict: "approve", reads: [{ promptId, sha: second.sha }] });
    expect(await stateOf(serial)).toBe("approved");
    await expect(editChange(author.ctx, { changeId, environmentId: (await environment("production")).id })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("up to Staging, and no further") as string });
    expect((await page((await propose()).serial)).parts[0]).toMatchObject({ approved: false, approvals: [] });
  });

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
