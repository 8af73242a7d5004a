import { beforeEach, describe, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import { write } from "#server/db/transaction";
import { archivePrompts } from "#server/prompt/archive-prompts";
import { promoteVersions } from "#server/release/promote-versions";
import { makeFolder, makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { makeGreeter } from "#server/test/greeter";
import { addPart } from "./add-part";
import { askReviewers } from "./ask-reviewers";
import { bringUp } from "./bring-up";
import { closeChange } from "./close-change";
import { createChange } from "./create-change";
import { dropPart } from "./drop-part";
import { editChange } from "./edit-change";
import { openChange } from "./open-change";
import { reopenChange } from "./reopen-change";
import { reviewChange } from "./review-change";
import { change as shown } from "./show.query";
import { untickItem } from "./untick-item";
import { withdrawChange } from "./withdraw-change";

type Greeter = Awaited<ReturnType<typeof makeGreeter>>;

let world: Greeter["world"];
let author: Greeter["author"];
let mei: Greeter["mei"];
let promptId: Greeter["promptId"];
let first: Greeter["first"];
let second: Greeter["second"];
let propose: Greeter["propose"];
let page: Greeter["page"];
let stateOf: Greeter["stateOf"];
let environment: Greeter["environment"];
let another: Greeter["another"];
beforeEach(async () => {
  ({ world, author, mei, promptId, first, second, propose, page, stateOf, environment, another } = await makeGreeter());
});

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

test("what is live there already isn't proposed", async () => {
  await bringLive(second.id);
  await expect(propose()).rejects.toMatchObject({ code: "CONFLICT", message: "All of it is live in Production already. Nothing was proposed; save a new version first, or choose another place." });
  const other = await another("Other");
  expect((await page((await propose({ parts: [{ promptId }, { promptId: other.id }] })).serial)).parts.map(({ isLive }) => isLive)).toEqual([true, false]);
});

/** As somebody who may break the glass does it. */
async function bringLive(versionId: string) {
  const { id: environmentId } = await environment("production");
  await promoteVersions(world.ctx, { environmentId, moves: [{ promptId, versionId, seenId: null }], why: "To begin with", breakGlass: true });
}

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

test("there is no Change with a number that wasn't given", async () => {
  await expect(page(99)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
