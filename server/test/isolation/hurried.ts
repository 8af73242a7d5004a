import { createChange } from "#server/change/create-change";
import { reviewChange } from "#server/change/review-change";
import { write } from "#server/db/transaction";
import { rollBack } from "#server/release/roll-back";
import { makeMember, makePrompt, makeVersion, saying, type makeWorkspace } from "#server/test/factories";

type Workspace = Awaited<ReturnType<typeof makeWorkspace>>;

/** What jobs find to do about releases: one restored in a hurry, and one that its approver wants as soon as the gates pass. */
export async function makeHurried(workspace: Workspace, { promptId, environmentId, releaseId }: { promptId: string; environmentId: string; releaseId: string }) {
  const { ctx } = workspace;
  const back = await rollBack(ctx, { promptId, environmentId, seenId: releaseId, urgent: true, why: "It rambles" });
  const author = await makeMember(workspace, "author");
  const prompt = await makePrompt(author.ctx);
  const { id: versionId, sha } = await makeVersion(author.ctx, prompt.id, saying("Greet by name."));
  const { id: changeId } = await createChange(author.ctx, { title: "A greeter", environmentId, parts: [{ promptId: prompt.id, versionId }] });
  await reviewChange(ctx, { changeId, verdict: "approve", reads: [{ promptId: prompt.id, sha }], releaseWhenReady: true });
  const restoredId = back.outcome === "released" ? (back.moved[0]?.id ?? "") : "";
  const left = () =>
    write(ctx, async ({ db }) => ({
      unvalidated: (await db.validation.count({ where: { releaseId: restoredId } })) === 0,
      unreleased: (await db.release.count({ where: { changeId } })) === 0,
    }));
  return { restoredId, changeId, left };
}
