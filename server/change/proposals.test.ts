import { beforeEach, describe, expect, test } from "vitest";
import { auditEntries } from "#server/audit/queries";
import type { WorkflowContent } from "#server/core/version/content";
import { write } from "#server/db/transaction";
import { setFolderKeepers } from "#server/folder/set-folder-keepers";
import { prompt as card } from "#server/prompt/queries";
import { makeFolder, makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { version, versions } from "#server/version/queries";
import { changes } from "./list.query";
import { answerersOf } from "./find-answerers";
import { proposeSnippet } from "./propose-snippet";
import { proposeStandard } from "./propose-standard";
import { reviewChange } from "./review-change";
import { change as shown } from "./show.query";

type Member = Awaited<ReturnType<typeof makeMember>>;

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let author: Member;
let mei: Member;
beforeEach(async () => {
  world = await makeWorkspace();
  author = await makeMember(world, "author");
  mei = await makeMember(world, "approver");
});

const made = async (key: string, ...texts: string[]) => {
  const { id } = await makePrompt(world.ctx, { name: key, key });
  return { ...(await makeVersion(world.ctx, id, saying(...texts))), promptId: id };
};
const newestOf = async (promptId: string) => {
  const [newest] = (await versions(world.ctx, { promptId })).versions;
  return version(world.ctx, { promptId, which: newest?.sha ?? "" });
};

describe("a snippet", () => {
  let voice: Awaited<ReturnType<typeof made>>;
  let newer: Awaited<ReturnType<typeof makeVersion>>;
  let letter: Awaited<ReturnType<typeof made>>;
  let frame: Awaited<ReturnType<typeof made>>;
  let bulletin: Awaited<ReturnType<typeof made>>;
  beforeEach(async () => {
    voice = await made("voice", "Use short words.");
    frame = await made("frame", "{{> voice}}", "Begin with the answer.");
    letter = await made("letter", "{{> voice}}", "Write a letter.");
    bulletin = await made("bulletin", "{{> frame}}", "{{> voice}}", "Write the news.");
    await made("aside", "Nothing to do with it.");
    newer = await makeVersion(author.ctx, voice.promptId, saying("Use short and warm words."), voice.id);
  });

  const propose = (ctx = author.ctx) => proposeSnippet(ctx, { promptId: voice.promptId, what: "A warmer voice", why: "People asked for it" });

  test("is carried into all that includes it, however deep, one version each, and proposed with them as one", async () => {
    const { serial } = await propose();
    const { parts, title } = await shown(world.ctx, { serial });
    expect(title).toBe(`voice ${newer.number}, wherever it is included`);
    expect(parts.map(({ prompt, newest }) => [prompt.key, newest])).toEqual([["bulletin", true], ["frame", true], ["letter", true], ["voice", true]]);
    const [now, framed, bulletined] = [await newestOf(letter.promptId), await newestOf(frame.promptId), await newestOf(bulletin.promptId)];
    expect([now.serial, framed.serial, bulletined.serial]).toEqual([2, 2, 2]);
    expect(now).toMatchObject({ what: "A warmer voice", why: "People asked for it", author: { id: author.person.id }, content: { snippets: { voice: newer.sha } } });
    expect(bulletined.content).toMatchObject({ snippets: { voice: newer.sha, frame: framed.sha } });
    expect((await auditEntries(world.ctx, {})).entries[0]).toMatchObject({ action: "change.propose-snippet", after: { saved: { letter: now.number } }, reason: "People asked for it" });
  });

  test("is proposed again without saving anything twice", async () => {
    await propose();
    await propose();
    expect((await newestOf(letter.promptId)).serial).toBe(2);
    expect((await changes(world.ctx, {})).changes).toHaveLength(2);
  });

  test("goes into workflows too", async () => {
    const flow: WorkflowContent = { kind: "workflow", inputs: [], steps: [{ name: "write", prompt: "letter", fills: {} }] };
    const workflow = await makePrompt(world.ctx, { name: "Flow", key: "flow" }, flow);
    await makeVersion(world.ctx, workflow.id, flow);
    await propose();
    const now = await newestOf(letter.promptId);
    expect((await newestOf(workflow.id)).content).toMatchObject({ steps: [{ prompt: "letter", sha: now.sha }] });
  });

  test("that nothing includes, or that has no version, is proposed by itself", async () => {
    const alone = await made("alone", "By itself.");
    await expect(proposeSnippet(author.ctx, { promptId: alone.promptId, what: "It", why: "So" })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("Nothing includes alone") as string });
    const empty = await makePrompt(world.ctx);
    await expect(proposeSnippet(author.ctx, { promptId: empty.id, what: "It", why: "So" })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("no saved version") as string });
  });

  test("is carried nowhere where its proposer may not write: nothing is saved at all", async () => {
    const { id: folderId } = await makeFolder(world.ctx, "Closed");
    await setFolderKeepers(world.ctx, { folderId, duty: "editor", memberIds: [mei.id] });
    await write(world.ctx, ({ db }) => db.prompt.update({ where: { id: letter.promptId }, data: { folderId } }));
    await expect(propose()).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect([(await newestOf(frame.promptId)).serial, (await newestOf(letter.promptId)).serial]).toEqual([1, 1]);
  });

  test("is answered for by whoever wrote it, wherever it is pinned anew", async () => {
    await makeVersion(mei.ctx, voice.promptId, saying("Use short, warm and plain words."), newer.id);
    await propose();
    const head = await newestOf(bulletin.promptId);
    const answering = await whoAnswers(bulletin.promptId, head.id, bulletin.id);
    expect([...answering].sort()).toEqual([author.person.id, mei.person.id].sort());
    expect((await whoAnswers(bulletin.promptId, head.id, null)).has(world.owner.id)).toBe(true);
    expect((await whoAnswers(bulletin.promptId, head.id, head.id)).size).toBe(0);
  });

  const whoAnswers = async (promptId: string, versionId: string, liveId: string | null) => new Set((await write(world.ctx, (open) => answerersOf(open, promptId, versionId, liveId))).keys());

  test("whoever wrote it approves none of the prompts that pin it", async () => {
    await makeVersion(mei.ctx, voice.promptId, saying("Use short, warm and plain words."), newer.id);
    const { id: changeId, serial } = await propose();
    const { parts } = await shown(mei.ctx, { serial });
    expect(parts.every(({ whyNotApprove }) => whyNotApprove?.includes("nobody approves their own"))).toBe(true);
    const reads = parts.map(({ prompt, head }) => ({ promptId: prompt.id, sha: head.sha }));
    await expect(reviewChange(mei.ctx, { changeId, verdict: "approve", reads })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a personal prompt", () => {
  let promptId: string;
  beforeEach(async () => {
    promptId = (await makePrompt(author.ctx, { name: "My letter", key: "my-letter", standing: "personal" })).id;
  });

  test("becomes the team's by a Change, which another approves", async () => {
    const { id: folderId } = await makeFolder(world.ctx, "Letters");
    const saved = await makeVersion(author.ctx, promptId, saying("Write."));
    const { id: changeId, serial } = await proposeStandard(author.ctx, { promptId, folderId });
    expect(await card(mei.ctx, { key: "my-letter" })).toMatchObject({ standing: "team", folder: ["Letters"] });
    expect(await shown(mei.ctx, { serial })).toMatchObject({ title: "Make My letter the team’s", state: "open", environment: { key: "production" }, parts: [{ head: { id: saved.id }, live: null }] });
    await reviewChange(mei.ctx, { changeId, verdict: "approve", reads: [{ promptId, sha: saved.sha }] });
    expect((await shown(mei.ctx, { serial })).state).toBe("approved");
    await expect(proposeStandard(author.ctx, { promptId, folderId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("team’s already") as string });
  });

  test("without a version isn't shared", async () => {
    await expect(proposeStandard(author.ctx, { promptId, folderId: null })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("Nothing was shared") as string });
    await expect(card(mei.ctx, { key: "my-letter" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("is nobody's to propose but its owner's", async () => {
    await makeVersion(author.ctx, promptId, saying("Write."));
    await expect(proposeStandard(mei.ctx, { promptId, folderId: null })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
