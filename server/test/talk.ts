import type { Anchor } from "#server/core/change/anchor";
import type { PromptContent } from "#server/core/version/content";
import { createChange } from "#server/change/create-change";
import { startThread } from "#server/change/start-thread";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "./factories";

export const refund = saying("You answer customers about refunds.\nTell the customer when the refund will arrive, in working days.", "Be brief.");

/** Words of one of its blocks. */
export function wordsOf(content: PromptContent, quote: string, block = 0): Anchor {
  const start = content.messages[0]?.blocks[block]?.text.indexOf(quote) ?? -1;
  return { place: { message: 0, block }, words: { start, end: start + quote.length, quote } };
}

/** A Change of the owner's, and an approver who speaks of it. */
export async function makeTalk() {
  const workspace = await makeWorkspace();
  const ben = await makeMember(workspace, "approver");
  const { id: promptId } = await makePrompt(workspace.ctx, { name: "Refund reply" });
  const head = await makeVersion(workspace.ctx, promptId, refund);
  const change = await createChange(workspace.ctx, { title: "Promise no date", parts: [{ promptId }] });
  const onWords = (quote = "when the refund will arrive", more: { body?: string; suggestion?: string } = {}, ctx = ben.ctx) =>
    startThread(ctx, { changeId: change.id, versionId: head.id, anchor: wordsOf(refund, quote), body: "Do we know?", ...more });
  return { workspace, ctx: workspace.ctx, owner: workspace.owner, ben, promptId, head, change, onWords };
}
