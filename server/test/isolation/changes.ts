import { closeChange } from "#server/change/close-change";
import { createChange } from "#server/change/create-change";
import { change } from "#server/change/show.query";
import { usualDemands } from "#server/core/policy/usual";
import { write } from "#server/db/transaction";
import { stored } from "#server/prompt/store-content";
import { makePrompt, makeVersion, type makeWorkspace, saying } from "#server/test/factories";

type Ctx = Awaited<ReturnType<typeof makeWorkspace>>["ctx"];

/** A Change in each state that something can be done with, and what else is proposed in other ways. */
export async function makeChanges(ctx: Ctx) {
  const snippet = await makePrompt(ctx, { name: "Voice" });
  const first = await makeVersion(ctx, snippet.id, saying("Short words."));
  const includer = await makePrompt(ctx, { name: "Letter with a voice" });
  await makeVersion(ctx, includer.id, saying(`{{> ${snippet.key}}}`));
  await makeVersion(ctx, snippet.id, saying("Short words only."), first.id);
  const personal = await makePrompt(ctx, { name: "Mine", standing: "personal" });
  await makeVersion(ctx, personal.id, saying("Write."));
  await askToTick(ctx);
  const [snippetId, includerId, personalId] = [snippet.id, includer.id, personal.id];
  const parts = [{ promptId: snippetId }, { promptId: includerId }];
  const { id: proposalId, serial } = await createChange(ctx, { title: "Proposed", parts, reviewers: [{ kind: "role", role: "approver" }] });
  const { id: draftId } = await createChange(ctx, { title: "Draft", parts, draft: true });
  const { id: closedId } = await createChange(ctx, { title: "Closed", parts });
  await closeChange(ctx, { changeId: closedId });
  const shown = await change(ctx, { serial });
  const reads = shown.parts.map(({ prompt, head }) => ({ promptId: prompt.id, sha: head.sha }));
  return { proposalId, draftId, closedId, snippetId, includerId, personalId, reviewerId: shown.reviewers[0]?.id ?? "", serial, reads };
}

export const noChanges = { proposalId: "", draftId: "", closedId: "", snippetId: "", includerId: "", personalId: "", reviewerId: "", serial: 1, reads: [] as { promptId: string; sha: string }[] };

async function askToTick(ctx: Ctx) {
  await write(ctx, async ({ db, actor, request }) => {
    const { id: environmentId } = await db.environment.findFirstOrThrow({ where: { folderId: null }, orderBy: { place: "desc" }, select: { id: true } });
    const serial = 1 + (await db.policy.count({ where: { environmentId, folderId: null } }));
    const demands = { ...usualDemands(["production"], 0), checklist: ["Read aloud"] };
    const authorId = "id" in actor ? actor.id : "";
    await db.policy.create({ data: { environmentId, serial, demands: stored(demands), why: "For a test", state: "standing", authorId, createdAt: request.now() }, select: { id: true } });
  });
}
