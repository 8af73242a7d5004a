import { beforeEach, expect, test } from "vitest";
import type { WorkspaceContext } from "#server/context";
import { write } from "#server/db/transaction";
import { archivePrompts } from "#server/prompt/archive-prompts";
import { makeMember, makeVersion, saying } from "#server/test/factories";
import { makeTalk, refund, wordsOf } from "#server/test/talk";
import { version, versions } from "#server/version/queries";
import { applySuggestion } from "./apply-suggestion";
import { closeChange } from "./close-change";
import { editRemark } from "./edit-remark";
import { reviewChange } from "./review-change";
import { startThread } from "./start-thread";
import { threads } from "./threads.query";
import { withdrawRemark } from "./withdraw-remark";

let talk: Awaited<ReturnType<typeof makeTalk>>;
beforeEach(async () => {
  talk = await makeTalk();
});

const shown = () => threads(talk.ctx, { serial: talk.change.serial });
const suggested = (suggestion = "what happens next") => talk.onWords(undefined, { suggestion, body: "Promise no date." });

test("a suggestion becomes the next version in the name of whoever applies it", async () => {
  const { remarkId } = await suggested();
  const applied = await applySuggestion(talk.ctx, { remarkId });
  const saved = await version(talk.ctx, { promptId: talk.promptId, which: applied.number });
  expect(saved).toMatchObject({ what: `Takes up a suggestion of ${talk.ben.person.name}`, why: "Promise no date.", author: { id: talk.owner.id } });
  expect(saved.content).toEqual(saying("You answer customers about refunds.\nTell the customer what happens next, in working days.", "Be brief."));
  expect(saved.origins.messages).toEqual([[[1, 2], [1]]]);
  const parts = await write(talk.ctx, ({ db }) => db.changePart.findMany({ where: { changeId: talk.change.id }, select: { headId: true } }));
  expect(parts).toEqual([{ headId: applied.versionId }]);
  expect((await shown()).threads[0]).toMatchObject({ standing: { on: "outdated" }, resolved: { by: "Ada Byron" }, remarks: [{ applied: applied.number }] });
});

test("a suggestion is answered for by whoever applies it, so whoever made it may still approve", async () => {
  const approve = (ctx: WorkspaceContext, sha: string) => reviewChange(ctx, { changeId: talk.change.id, verdict: "approve", reads: [{ promptId: talk.promptId, sha }] });
  const { remarkId } = await suggested();
  const { sha } = await applySuggestion(talk.ctx, { remarkId });
  await expect(approve(talk.ben.ctx, sha)).resolves.toMatchObject({ state: "approved" });
  const { remarkId: another } = await startThread(talk.ctx, { changeId: talk.change.id, versionId: talk.head.id, anchor: wordsOf(refund, "Be brief.", 1), body: "", suggestion: "Be very brief." });
  const applied = await applySuggestion(talk.ben.ctx, { remarkId: another });
  expect((await approve(talk.ben.ctx, applied.sha).catch((refusal: unknown) => refusal)) as object).not.toMatchObject({ state: "approved" });
});

test("a suggestion is taken up once, and then stays as it was", async () => {
  const { remarkId } = await suggested();
  const tries = await Promise.allSettled([applySuggestion(talk.ctx, { remarkId }), applySuggestion(talk.ctx, { remarkId })]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(applySuggestion(talk.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("taken up") as string });
  await expect(withdrawRemark(talk.ben.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(editRemark(talk.ben.ctx, { remarkId, body: "Hm", suggestion: "nothing" })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(editRemark(talk.ben.ctx, { remarkId, body: "Hm", suggestion: "what happens next" })).resolves.toBeUndefined();
  expect((await versions(talk.ctx, { promptId: talk.promptId })).versions).toHaveLength(2);
});

test("a suggestion isn't applied when its words changed", async () => {
  const { remarkId } = await suggested();
  await makeVersion(talk.ctx, talk.promptId, saying("You answer customers.\nTell them nothing.", "Be brief."), talk.head.id);
  await expect(applySuggestion(talk.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("changed since") as string });
});

test("a suggestion follows its words into the text as it is now", async () => {
  const { remarkId } = await suggested();
  await makeVersion(talk.ctx, talk.promptId, saying("Be exact.", "You answer customers about refunds.\nTell the customer when the refund will arrive.", "Be brief."), talk.head.id);
  const { number } = await applySuggestion(talk.ctx, { remarkId });
  expect((await version(talk.ctx, { promptId: talk.promptId, which: number })).content).toEqual(saying("Be exact.", "You answer customers about refunds.\nTell the customer what happens next.", "Be brief."));
});

test("a suggestion isn't applied over a version that the Change doesn't propose", async () => {
  const { remarkId } = await suggested();
  await makeVersion(talk.ctx, talk.promptId, saying("Theirs."), talk.head.id);
  await write(talk.ctx, ({ db }) => db.changePart.updateMany({ where: { changeId: talk.change.id, promptId: talk.promptId }, data: { headId: talk.head.id } }));
  await expect(applySuggestion(talk.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("bring the Change up") as string });
});

test("a suggestion isn't applied by who may not write, to what has ended, or for what says the same", async () => {
  const { remarkId } = await suggested();
  const viewer = await makeMember(talk.workspace, "viewer");
  await expect(applySuggestion(viewer.ctx, { remarkId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { remarkId: same } = await suggested("when the refund will arrive");
  await expect(applySuggestion(talk.ctx, { remarkId: same })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("says just that") as string });
  const { remarkId: none } = await talk.onWords();
  await expect(applySuggestion(talk.ctx, { remarkId: none })).rejects.toMatchObject({ code: "INVALID" });
  await archivePrompts(talk.ctx, { promptIds: [talk.promptId] });
  await expect(applySuggestion(talk.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("archived") as string });
  await closeChange(talk.ctx, { changeId: talk.change.id });
  await expect(applySuggestion(talk.ctx, { remarkId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("closed") as string });
});
