import { beforeEach, describe, expect, test } from "vitest";
import { write } from "#server/db/transaction";
import { makeMember, makePrompt, makeVersion, saying } from "#server/test/factories";
import { makeTalk, refund, wordsOf } from "#server/test/talk";
import { addPart } from "./add-part";
import { closeChange } from "./close-change";
import { editRemark } from "./edit-remark";
import { remarkEdits } from "./edits.query";
import { people } from "./people.query";
import { resolveThread } from "./resolve-thread";
import { startThread } from "./start-thread";
import { threads } from "./threads.query";
import { visitChange } from "./visit-change";
import { withdrawRemark } from "./withdraw-remark";
import { writeRemark } from "./write-remark";

let talk: Awaited<ReturnType<typeof makeTalk>>;
beforeEach(async () => {
  talk = await makeTalk();
});

const shown = async (ctx = talk.ctx) => threads(ctx, { serial: talk.change.serial });
const inbox = (userId: string) => write(talk.ctx, ({ db }) => db.notification.findMany({ where: { userId }, select: { kind: true, subject: true, path: true, body: true }, orderBy: { id: "asc" } }));

describe("a conversation", () => {
  test("is about the whole Change, a text, a block or words, and stands where those are", async () => {
    await startThread(talk.ben.ctx, { changeId: talk.change.id, body: "What does it close?" });
    await startThread(talk.ben.ctx, { changeId: talk.change.id, versionId: talk.head.id, body: "Good overall." });
    await startThread(talk.ben.ctx, { changeId: talk.change.id, versionId: talk.head.id, anchor: { place: { message: 0, block: 1 } }, body: "How brief?" });
    const { threadId } = await talk.onWords();
    const { threads: all } = await shown();
    expect(all.map(({ standing }) => standing)).toMatchObject([
      { on: "change" },
      { on: "text", promptId: talk.promptId, number: "0.1.0" },
      { on: "words", promptId: talk.promptId, anchor: { place: { message: 0, block: 1 } }, line: 0, quote: "Be brief." },
      { on: "words", promptId: talk.promptId, line: 1, quote: "when the refund will arrive" },
    ]);
    expect(all.at(-1)).toMatchObject({ id: threadId, resolved: null, remarks: [{ body: "Do we know?", author: { id: talk.ben.person.id }, mine: false, edits: 0, applied: null, withdrawn: false }] });
  });

  test("follows its words, and is outdated with its quote when they change", async () => {
    await talk.onWords();
    const longer = saying("Be kind.", "You answer customers about refunds.\nBe exact.\nTell the customer when the refund will arrive, in working days.", "Be brief.");
    const second = await makeVersion(talk.ctx, talk.promptId, longer, talk.head.id);
    expect((await shown()).threads[0]?.standing).toMatchObject({ on: "words", number: "0.1.0", line: 2, anchor: { place: { message: 0, block: 1 } } });
    await makeVersion(talk.ctx, talk.promptId, saying("You answer customers about refunds.\nTell the customer when the money will arrive, in working days.", "Be brief."), second.id);
    expect((await shown()).threads[0]?.standing).toEqual({ on: "outdated", promptId: talk.promptId, number: "0.1.0", quote: "when the refund will arrive" });
  });

  test("is begun on words that stand there, in a prompt of the Change", async () => {
    const begin = (more: object) => startThread(talk.ben.ctx, { changeId: talk.change.id, versionId: talk.head.id, body: "Why?", ...more });
    await expect(begin({ anchor: { place: { message: 0, block: 0 }, words: { start: 5, end: 9, quote: "when" } } })).rejects.toMatchObject({ code: "INVALID", fields: { anchor: expect.any(String) as string } });
    await expect(begin({ versionId: undefined, anchor: wordsOf(refund, "when") })).rejects.toMatchObject({ code: "INVALID" });
    const other = await makePrompt(talk.ctx);
    const { id: versionId } = await makeVersion(talk.ctx, other.id, saying("Other."));
    await expect(begin({ versionId })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(begin({ body: " " })).rejects.toMatchObject({ code: "INVALID", fields: { body: expect.any(String) as string } });
    await expect(begin({ body: "x".repeat(10_001) })).rejects.toMatchObject({ code: "INVALID" });
    await expect(begin({ suggestion: "never" })).rejects.toMatchObject({ code: "INVALID", fields: { suggestion: expect.any(String) as string } });
    expect((await shown()).threads).toEqual([]);
  });

  test("about a workflow is about the whole of it", async () => {
    const { id: flowId } = await makePrompt(talk.ctx, {}, { kind: "workflow", inputs: [], steps: [] });
    const { key } = await write(talk.ctx, ({ db }) => db.prompt.findUniqueOrThrow({ where: { id: talk.promptId }, select: { key: true } }));
    const { id: versionId } = await makeVersion(talk.ctx, flowId, { kind: "workflow", inputs: [], steps: [{ name: "reply", prompt: key, fills: {} }] });
    await addPart(talk.ctx, { changeId: talk.change.id, promptId: flowId });
    await expect(startThread(talk.ben.ctx, { changeId: talk.change.id, versionId, anchor: { place: { message: 0, block: 0 } }, body: "Why?" })).rejects.toMatchObject({ code: "INVALID" });
    await startThread(talk.ben.ctx, { changeId: talk.change.id, versionId, body: "Why one step?" });
    expect((await shown()).threads[0]?.standing).toMatchObject({ on: "text", promptId: flowId });
  });

  test("goes on when the Change has ended, and is only for those who comment", async () => {
    await closeChange(talk.ctx, { changeId: talk.change.id });
    const { threadId } = await talk.onWords();
    const viewer = await makeMember(talk.workspace, "viewer");
    await expect(writeRemark(viewer.ctx, { threadId, body: "Me too" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(shown(viewer.ctx)).resolves.toMatchObject({ threads: [{ id: threadId }] });
    const rater = await makeMember(talk.workspace, "rater");
    await expect(shown(rater.ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("is settled and taken up again", async () => {
    const { threadId } = await talk.onWords();
    await resolveThread(talk.ctx, { threadId, resolved: true });
    expect((await shown()).threads[0]?.resolved).toMatchObject({ by: "Ada Byron" });
    await resolveThread(talk.ben.ctx, { threadId, resolved: false });
    expect((await shown()).threads[0]?.resolved).toBeNull();
  });

  test("about a text that somebody may not read isn't shown to them", async () => {
    const { id: ownId } = await makePrompt(talk.ctx, { standing: "personal" });
    const { id: versionId } = await makeVersion(talk.ctx, ownId, saying("My secret."));
    await write(talk.ctx, ({ db }) => db.changePart.createMany({ data: [{ changeId: talk.change.id, promptId: ownId, headId: versionId }] }));
    const { threadId, remarkId } = await startThread(talk.ctx, { changeId: talk.change.id, versionId, anchor: wordsOf(saying("My secret."), "secret"), body: "Well?" });
    expect((await shown()).threads).toHaveLength(1);
    expect((await shown(talk.ben.ctx)).threads).toEqual([]);
    await expect(writeRemark(talk.ben.ctx, { threadId, body: "Ha" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(remarkEdits(talk.ben.ctx, { remarkId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a remark", () => {
  test("is rewritten by whoever wrote it, and what it said stays to be read", async () => {
    const { remarkId } = await talk.onWords();
    await expect(editRemark(talk.ctx, { remarkId, body: "Mine" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await editRemark(talk.ben.ctx, { remarkId, body: "Do we ever know?", suggestion: "what happens next" });
    await editRemark(talk.ben.ctx, { remarkId, body: "Do we ever know?", suggestion: "what happens next" });
    expect((await shown()).threads[0]?.remarks).toMatchObject([{ body: "Do we ever know?", suggestion: "what happens next", edits: 1, editedAt: expect.any(Date) as Date }]);
    expect(await remarkEdits(talk.ctx, { remarkId })).toMatchObject([{ body: "Do we know?", suggestion: null }]);
  });

  test("that was taken back says nothing any more, nor what it said before", async () => {
    const { threadId, remarkId } = await talk.onWords();
    await editRemark(talk.ben.ctx, { remarkId, body: "Silly idea" });
    await expect(withdrawRemark(talk.ctx, { remarkId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await withdrawRemark(talk.ben.ctx, { remarkId });
    expect((await shown()).threads[0]?.remarks).toMatchObject([{ body: "", withdrawn: true, edits: 0 }]);
    await expect(remarkEdits(talk.ben.ctx, { remarkId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(editRemark(talk.ben.ctx, { remarkId, body: "Back" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(writeRemark(talk.ben.ctx, { threadId, body: "What I meant" })).resolves.toMatchObject({ remarkId: expect.any(String) as string });
  });

  test("is unread until one has been there", async () => {
    const { threadId } = await talk.onWords();
    const unread = async () => (await shown()).threads.flatMap(({ remarks }) => remarks.map((remark) => remark.unread));
    expect(await unread()).toEqual([true]);
    await visitChange(talk.ctx, { changeId: talk.change.id });
    expect(await unread()).toEqual([false]);
    await writeRemark(talk.ctx, { threadId, body: "We don't." });
    const { remarkId } = await writeRemark(talk.ben.ctx, { threadId, body: "So?" });
    expect(await unread()).toEqual([false, false, true]);
    await visitChange(talk.ctx, { changeId: talk.change.id });
    await editRemark(talk.ben.ctx, { remarkId, body: "So what?" });
    expect(await unread()).toEqual([false, false, true]);
  });

  test("names members alone, and those it names hear of it once", async () => {
    const cora = await makeMember(talk.workspace, "author");
    const stranger = "0198c0de-0000-7000-8000-000000000000";
    const { remarkId } = await talk.onWords(undefined, { body: `@[Cora?](${cora.person.id}) or @[Nobody](${stranger})` });
    const body = `@[${cora.person.name}](${cora.person.id}) or @Nobody`;
    expect((await shown()).threads[0]?.remarks[0]?.body).toBe(body);
    const told = await inbox(cora.person.id);
    expect(told).toMatchObject([{ kind: "mentioned", body: `@${cora.person.name} or @Nobody`, path: expect.stringMatching(/^\/changes\/1#thread-/) as string }]);
    expect(await inbox(talk.owner.id)).toMatchObject([{ kind: "remarked" }]);
    expect(await inbox(talk.ben.person.id)).toEqual([]);
    await editRemark(talk.ben.ctx, { remarkId, body: `${body}, or @[Ada](${talk.owner.id})` });
    expect(await inbox(cora.person.id)).toHaveLength(1);
    expect((await inbox(talk.owner.id)).map(({ kind }) => kind)).toEqual(["remarked", "mentioned"]);
  });

  test("is answered, and whoever spoke before hears of it", async () => {
    const { threadId } = await talk.onWords();
    await writeRemark(talk.ctx, { threadId, body: "We don't." });
    expect((await inbox(talk.ben.person.id)).map(({ kind }) => kind)).toEqual(["remarked"]);
  });

  test("finds whom it may name by a part of their name", async () => {
    await makeMember(talk.workspace, "rater");
    expect(await people(talk.ben.ctx, { sought: "ada" })).toEqual([{ id: talk.owner.id, name: "Ada Byron" }]);
    expect(await people(talk.ben.ctx, { sought: "rater" })).toEqual([]);
  });
});
