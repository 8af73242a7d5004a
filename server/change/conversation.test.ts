import { beforeEach, describe, expect, test } from "vitest";
import type { Anchor } from "#server/core/change/anchor";
import type { PromptContent } from "#server/core/version/content";
import { write } from "#server/db/transaction";
import { archivePrompts } from "#server/prompt/archive-prompts";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { version, versions } from "#server/version/queries";
import { addPart } from "./add-part";
import { applySuggestion } from "./apply-suggestion";
import { closeChange } from "./close-change";
import { createChange } from "./create-change";
import { editRemark } from "./edit-remark";
import { remarkEdits } from "./edits.query";
import { people } from "./people.query";
import { resolveThread } from "./resolve-thread";
import { reviewChange } from "./review-change";
import { startThread } from "./start-thread";
import { threads } from "./threads.query";
import { visitChange } from "./visit-change";
import { withdrawRemark } from "./withdraw-remark";
import { writeRemark } from "./write-remark";

type Workspace = Awaited<ReturnType<typeof makeWorkspace>>;
type Member = Awaited<ReturnType<typeof makeMember>>;

let workspace: Workspace;
let ben: Member;
let promptId: string;
let head: Awaited<ReturnType<typeof makeVersion>>;
let change: { id: string; serial: number };

const refund = saying("You answer customers about refunds.\nTell the customer when the refund will arrive, in working days.", "Be brief.");
const words = (content: PromptContent, quote: string, block = 0): Anchor => {
  const start = content.messages[0]?.blocks[block]?.text.indexOf(quote) ?? -1;
  return { place: { message: 0, block }, words: { start, end: start + quote.length, quote } };
};

beforeEach(async () => {
  workspace = await makeWorkspace();
  ben = await makeMember(workspace, "approver");
  promptId = (await makePrompt(workspace.ctx, { name: "Refund reply" })).id;
  head = await makeVersion(workspace.ctx, promptId, refund);
  change = await createChange(workspace.ctx, { title: "Promise no date", parts: [{ promptId }] });
});

const shown = async (ctx = workspace.ctx) => threads(ctx, { serial: change.serial });
const onWords = (quote = "when the refund will arrive", more: { body?: string; suggestion?: string } = {}, ctx = ben.ctx) =>
  startThread(ctx, { changeId: change.id, versionId: head.id, anchor: words(refund, quote), body: "Do we know?", ...more });
const inbox = (userId: string) => write(workspace.ctx, ({ db }) => db.notification.findMany({ where: { userId }, select: { kind: true, subject: true, path: true, body: true }, orderBy: { id: "asc" } }));

describe("a conversation", () => {
  test("is about the whole Change, a text, a block or words, and stands where those are", async () => {
    await startThread(ben.ctx, { changeId: change.id, body: "What does it close?" });
    await startThread(ben.ctx, { changeId: change.id, versionId: head.id, body: "Good overall." });
    await startThread(ben.ctx, { changeId: change.id, versionId: head.id, anchor: { place: { message: 0, block: 1 } }, body: "How brief?" });
    const { threadId } = await onWords();
    const { threads: all } = await shown();
    expect(all.map(({ standing }) => standing)).toMatchObject([
      { on: "change" },
      { on: "text", promptId, number: "0.1.0" },
      { on: "words", promptId, anchor: { place: { message: 0, block: 1 } }, line: 0, quote: "Be brief." },
      { on: "words", promptId, line: 1, quote: "when the refund will arrive" },
    ]);
    expect(all.at(-1)).toMatchObject({ id: threadId, resolved: null, remarks: [{ body: "Do we know?", author: { id: ben.person.id }, mine: false, edits: 0, applied: null, withdrawn: false }] });
  });

  test("follows its words, and is outdated with its quote when they change", async () => {
    await onWords();
    const longer = saying("Be kind.", "You answer customers about refunds.\nBe exact.\nTell the customer when the refund will arrive, in working days.", "Be brief.");
    const second = await makeVersion(workspace.ctx, promptId, longer, head.id);
    expect((await shown()).threads[0]?.standing).toMatchObject({ on: "words", number: "0.1.0", line: 2, anchor: { place: { message: 0, block: 1 } } });
    await makeVersion(workspace.ctx, promptId, saying("You answer customers about refunds.\nTell the customer when the money will arrive, in working days.", "Be brief."), second.id);
    expect((await shown()).threads[0]?.standing).toEqual({ on: "outdated", promptId, number: "0.1.0", quote: "when the refund will arrive" });
  });

  test("is begun on words that stand there, in a prompt of the Change", async () => {
    const begin = (more: object) => startThread(ben.ctx, { changeId: change.id, versionId: head.id, body: "Why?", ...more });
    await expect(begin({ anchor: { place: { message: 0, block: 0 }, words: { start: 5, end: 9, quote: "when" } } })).rejects.toMatchObject({ code: "INVALID", fields: { anchor: expect.any(String) as string } });
    await expect(begin({ versionId: undefined, anchor: words(refund, "when") })).rejects.toMatchObject({ code: "INVALID" });
    const other = await makePrompt(workspace.ctx);
    const { id: versionId } = await makeVersion(workspace.ctx, other.id, saying("Other."));
    await expect(begin({ versionId })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(begin({ body: " " })).rejects.toMatchObject({ code: "INVALID", fields: { body: expect.any(String) as string } });
    await expect(begin({ body: "x".repeat(10_001) })).rejects.toMatchObject({ code: "INVALID" });
    await expect(begin({ suggestion: "never" })).rejects.toMatchObject({ code: "INVALID", fields: { suggestion: expect.any(String) as string } });
    expect((await shown()).threads).toEqual([]);
  });

  test("about a workflow is about the whole of it", async () => {
    const { id: flowId } = await makePrompt(workspace.ctx, {}, { kind: "workflow", inputs: [], steps: [] });
    const { key } = await write(workspace.ctx, ({ db }) => db.prompt.findUniqueOrThrow({ where: { id: promptId }, select: { key: true } }));
    const { id: versionId } = await makeVersion(workspace.ctx, flowId, { kind: "workflow", inputs: [], steps: [{ name: "reply", prompt: key, fills: {} }] });
    await addPart(workspace.ctx, { changeId: change.id, promptId: flowId });
    await expect(startThread(ben.ctx, { changeId: change.id, versionId, anchor: { place: { message: 0, block: 0 } }, body: "Why?" })).rejects.toMatchObject({ code: "INVALID" });
    await startThread(ben.ctx, { changeId: change.id, versionId, body: "Why one step?" });
    expect((await shown()).threads[0]?.standing).toMatchObject({ on: "text", promptId: flowId });
  });

  test("goes on when the Change has ended, and is only for those who comment", async () => {
    await closeChange(workspace.ctx, { changeId: change.id });
    const { threadId } = await onWords();
    const viewer = await makeMember(workspace, "viewer");
    await expect(writeRemark(viewer.ctx, { threadId, body: "Me too" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(shown(viewer.ctx)).resolves.toMatchObject({ threads: [{ id: threadId }] });
    const rater = await makeMember(workspace, "rater");
    await expect(shown(rater.ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("is settled and taken up again", async () => {
    const { threadId } = await onWords();
    await resolveThread(workspace.ctx, { threadId, resolved: true });
    expect((await shown()).threads[0]?.resolved).toMatchObject({ by: "Ada Byron" });
    await resolveThread(ben.ctx, { threadId, resolved: false });
    expect((await shown()).threads[0]?.resolved).toBeNull();
  });

  test("about a text that somebody may not read isn't shown to them", async () => {
    const { id: ownId } = await makePrompt(workspace.ctx, { standing: "personal" });
    const { id: versionId } = await makeVersion(workspace.ctx, ownId, saying("My secret."));
    await write(workspace.ctx, ({ db }) => db.changePart.createMany({ data: [{ changeId: change.id, promptId: ownId, headId: versionId }] }));
    const { threadId, remarkId } = await startThread(workspace.ctx, { changeId: change.id, versionId, anchor: words(saying("My secret."), "secret"), body: "Well?" });
    expect((await shown()).threads).toHaveLength(1);
    expect((await shown(ben.ctx)).threads).toEqual([]);
    await expect(writeRemark(ben.ctx, { threadId, body: "Ha" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(remarkEdits(ben.ctx, { remarkId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a remark", () => {
  test("is rewritten by whoever wrote it, and what it said stays to be read", async () => {
    const { remarkId } = await onWords();
    await expect(editRemark(workspace.ctx, { remarkId, body: "Mine" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await editRemark(ben.ctx, { remarkId, body: "Do we ever know?", suggestion: "what happens next" });
    await editRemark(ben.ctx, { remarkId, body: "Do we ever know?", suggestion: "what happens next" });
    expect((await shown()).threads[0]?.remarks).toMatchObject([{ body: "Do we ever know?", suggestion: "what happens next", edits: 1, editedAt: expect.any(Date) as Date }]);
    expect(await remarkEdits(workspace.ctx, { remarkId })).toMatchObject([{ body: "Do we know?", suggestion: null }]);
  });

  test("that was taken back says nothing any more, nor what it said before", async () => {
    const { threadId, remarkId } = await onWords();
    await editRemark(ben.ctx, { remarkId, body: "Silly idea" });
    await expect(withdrawRemark(workspace.ctx, { remarkId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await withdrawRemark(ben.ctx, { remarkId });
    expect((await shown()).threads[0]?.remarks).toMatchObject([{ body: "", withdrawn: true, edits: 0 }]);
    await expect(remarkEdits(ben.ctx, { remarkId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(editRemark(ben.ctx, { remarkId, body: "Back" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(writeRemark(ben.ctx, { threadId, body: "What I meant" })).resolves.toMatchObject({ remarkId: expect.any(String) as string });
  });

  test("is unread until one has been there", async () => {
    const { threadId } = await onWords();
    const unread = async () => (await shown()).threads.flatMap(({ remarks }) => remarks.map((remark) => remark.unread));
    expect(await unread()).toEqual([true]);
    await visitChange(workspace.ctx, { changeId: change.id });
    expect(await unread()).toEqual([false]);
    await writeRemark(workspace.ctx, { threadId, body: "We don't." });
    const { remarkId } = await writeRemark(ben.ctx, { threadId, body: "So?" });
    expect(await unread()).toEqual([false, false, true]);
    await visitChange(workspace.ctx, { changeId: change.id });
    await editRemark(ben.ctx, { remarkId, body: "So what?" });
    expect(await unread()).toEqual([false, false, true]);
  });

  test("names members alone, and those it names hear of it once", async () => {
    const cora = await makeMember(workspace, "author");
    const stranger = "0198c0de-0000-7000-8000-000000000000";
    const { remarkId } = await onWords(undefined, { body: `@[Cora?](${cora.person.id}) or @[Nobody](${stranger})` });
    const body = `@[${cora.person.name}](${cora.person.id}) or @Nobody`;
    expect((await shown()).threads[0]?.remarks[0]?.body).toBe(body);
    const told = await inbox(cora.person.id);
    expect(told).toMatchObject([{ kind: "mentioned", body: `@${cora.person.name} or @Nobody`, path: expect.stringMatching(/^\/changes\/1#thread-/) as string }]);
    expect(await inbox(workspace.owner.id)).toMatchObject([{ kind: "remarked" }]);
    expect(await inbox(ben.person.id)).toEqual([]);
    await editRemark(ben.ctx, { remarkId, body: `${body}, or @[Ada](${workspace.owner.id})` });
    expect(await inbox(cora.person.id)).toHaveLength(1);
    expect((await inbox(workspace.owner.id)).map(({ kind }) => kind)).toEqual(["remarked", "mentioned"]);
  });

  test("is answered, and whoever spoke before hears of it", async () => {
    const { threadId } = await onWords();
    await writeRemark(workspace.ctx, { threadId, body: "We don't." });
    expect((await inbox(ben.person.id)).map(({ kind }) => kind)).toEqual(["remarked"]);
  });

  test("finds whom it may name by a part of their name", async () => {
    await makeMember(workspace, "rater");
    expect(await people(ben.ctx, { sought: "ada" })).toEqual([{ id: workspace.owner.id, name: "Ada Byron" }]);
    expect(await people(ben.ctx, { sought: "rater" })).toEqual([]);
  });
});

describe("a suggestion", () => {
  const suggested = (suggestion = "what happens next") => onWords(undefined, { suggestion, body: "Promise no date." });

  test("becomes the next version in the name of whoever applies it", async () => {
    const { remarkId } = await suggested();
    const applied = await applySuggestion(workspace.ctx, { remarkId });
    const saved = await version(workspace.ctx, { promptId, which: applied.number });
    expect(saved).toMatchObject({ what: `Takes up a suggestion of ${ben.person.name}`, why: "Promise no date.", author: { id: workspace.owner.id } });
    expect(saved.content).toEqual(saying("You answer customers about refunds.\nTell the customer what happens next, in working days.", "Be brief."));
    expect(saved.origins.messages).toEqual([[[1, 2], [1]]]);
    const parts = await write(workspace.ctx, ({ db }) => db.changePart.findMany({ where: { changeId: change.id }, select: { headId: true } }));
    expect(parts).toEqual([{ headId: applied.versionId }]);
    expect((await shown()).threads[0]).toMatchObject({ standing: { on: "outdated" }, resolved: { by: "Ada Byron" }, remarks: [{ applied: applied.number }] });
  });

  test("is answered for by whoever applies it, so whoever made it may still approve", async () => {
    const approve = async (ctx: Member["ctx"], sha: string) => reviewChange(ctx, { changeId: change.id, verdict: "approve", reads: [{ promptId, sha }] });
    const { remarkId } = await suggested();
    const { sha } = await applySuggestion(workspace.ctx, { remarkId });
    await expect(approve(ben.ctx, sha)).resolves.toMatchObject({ state: "approved" });
    const { remarkId: another } = await startThread(workspace.ctx, { changeId: change.id, versionId: head.id, anchor: words(refund, "Be brief.", 1), body: "", suggestion: "Be very brief." });
    const applied = await applySuggestion(ben.ctx, { remarkId: another });
    expect((await approve(ben.ctx, applied.sha).catch((refusal: unknown) => refusal)) as object).not.toMatchObject({ state: "approved" });
  });

  test("is taken up once, and then stays as it was", async () => {
    const { remarkId } = await suggested();
    const tries = await Promise.allSettled([applySuggestion(workspace.ctx, { remarkId }), applySuggestion(workspace.ctx, { remarkId })]);
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(applySuggestion(workspace.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("taken up") as string });
    await expect(withdrawRemark(ben.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(editRemark(ben.ctx, { remarkId, body: "Hm", suggestion: "nothing" })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(editRemark(ben.ctx, { remarkId, body: "Hm", suggestion: "what happens next" })).resolves.toBeUndefined();
    expect((await versions(workspace.ctx, { promptId })).versions).toHaveLength(2);
  });

  test("isn't applied when its words changed", async () => {
    const { remarkId } = await suggested();
    await makeVersion(workspace.ctx, promptId, saying("You answer customers.\nTell them nothing.", "Be brief."), head.id);
    await expect(applySuggestion(workspace.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("changed since") as string });
  });

  test("follows its words into the text as it is now", async () => {
    const { remarkId } = await suggested();
    await makeVersion(workspace.ctx, promptId, saying("Be exact.", "You answer customers about refunds.\nTell the customer when the refund will arrive.", "Be brief."), head.id);
    const { number } = await applySuggestion(workspace.ctx, { remarkId });
    expect((await version(workspace.ctx, { promptId, which: number })).content).toEqual(saying("Be exact.", "You answer customers about refunds.\nTell the customer what happens next.", "Be brief."));
  });

  test("isn't applied over a version that the Change doesn't propose", async () => {
    const { remarkId } = await suggested();
    await makeVersion(workspace.ctx, promptId, saying("Theirs."), head.id);
    await write(workspace.ctx, ({ db }) => db.changePart.updateMany({ where: { changeId: change.id, promptId }, data: { headId: head.id } }));
    await expect(applySuggestion(workspace.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("bring the Change up") as string });
  });

  test("isn't applied by who may not write, to what has ended, or for what says the same", async () => {
    const { remarkId } = await suggested();
    const viewer = await makeMember(workspace, "viewer");
    await expect(applySuggestion(viewer.ctx, { remarkId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { remarkId: same } = await suggested("when the refund will arrive");
    await expect(applySuggestion(workspace.ctx, { remarkId: same })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("says just that") as string });
    const { remarkId: none } = await onWords();
    await expect(applySuggestion(workspace.ctx, { remarkId: none })).rejects.toMatchObject({ code: "INVALID" });
    await archivePrompts(workspace.ctx, { promptIds: [promptId] });
    await expect(applySuggestion(workspace.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("archived") as string });
    await closeChange(workspace.ctx, { changeId: change.id });
    await expect(applySuggestion(workspace.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("closed") as string });
  });
});
