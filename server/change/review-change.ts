import { z } from "zod";
import { allows, inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { isUnderReview, stateInWords } from "#server/core/change/states";
import { Conflict, Forbidden, Invalid } from "#server/errors";
import { inheritance } from "#server/folder/inherit-folder";
import { notify } from "#server/notification/tell-people";
import { id } from "#server/workspace/schema";
import { answerersOf } from "./find-answerers";
import { findLive } from "./find-live";
import { findPeople } from "./find-people";
import { mayApprove, requireKeyForApproving } from "./may-approve";
import { addressOf, lockedChange, subjectOf, type Change } from "./require-change";
import { reads, reviewBody, verdict } from "./schema";
import { settleChange } from "./settle-change";

type Context = Open<WorkspaceContext>;

const deeds = { approve: "approves", request_changes: "asks for changes in", comment: "comments on" } as const;
const kinds = { approve: "approved", request_changes: "changes_requested", comment: "remarked" } as const;

/** Approves, asks for changes, or comments; it binds the texts that the reviewer had before them, and nothing that is saved later. */
export const reviewChange = command({
  name: "change.review",
  permission: "prompt.comment",
  team: inAnyTeam("prompt.comment"),
  input: z.object({
    changeId: id,
    verdict,
    body: reviewBody.default(""),
    reads,
    /** Said with an approval: release it as soon as every gate is lit, in my name. */
    releaseWhenReady: z.boolean().default(false),
  }),
  async run(context, { changeId, verdict, body, reads, releaseWhenReady }) {
    const { actor, db, request } = context;
    const change = await lockedChange(context, changeId);
    const { serial, title, state, author, parts } = change;
    if (!isUnderReview(state)) throw new Conflict(`Change ${serial} is ${stateInWords(state)}. Nothing was said; ${state === "draft" ? "wait until it is opened" : "look at what became of it"}.`);
    if (verdict !== "approve" && body === "") throw new Invalid("Say what you would change, or what you think. Nothing was said.", { body: "Write a few words" });
    requireSeen(change, reads);
    if (verdict !== "comment") await requireSay(context, change, verdict);
    if (releaseWhenReady) await requireRelease(context, change, verdict);
    const reviewerId = selfOf(actor);
    const { id: reviewId } = await db.review.create({ data: { changeId, reviewerId, verdict, body, createdAt: request.now() }, select: { id: true } });
    await db.reviewRead.createMany({ data: parts.map(({ head }) => ({ reviewId, versionId: head.id, sha: head.sha })) });
    if (releaseWhenReady) await db.change.update({ where: { id: changeId }, data: { whenReadyById: reviewerId } });
    const settled = await settleChange(context, changeId);
    const by = "name" in actor ? actor.name : "Somebody";
    await notify(context, { kind: kinds[verdict], userIds: [author.id], subject: `${by} ${deeds[verdict]} “${title}”`, body, path: addressOf(serial) });
    return {
      result: { reviewId, state: settled },
      subject: subjectOf(change),
      after: { verdict, read: Object.fromEntries(parts.map(({ prompt, head }) => [prompt.key, head.sha])), ...(releaseWhenReady && { releaseWhenReady }) },
      reason: body || undefined,
    };
  },
});

/** Whoever had something else before them has said nothing. */
function requireSeen({ parts }: Change, reads: readonly { promptId: string; sha: string }[]) {
  const shaOf = new Map(reads.map(({ promptId, sha }) => [promptId, sha]));
  if (shaOf.size === parts.length && parts.every(({ prompt, head }) => shaOf.get(prompt.id) === head.sha)) return;
  throw new Conflict("The text changed while you read. Nothing was said; look at what changed, and say it again.");
}

/** A verdict is for those who approve there; and nobody approves a Change whose every text is their own. */
async function requireSay(context: Context, { environment, parts }: Change, verdict: "approve" | "request_changes") {
  const me = (await findPeople(context, [selfOf(context.actor)])).values().next().value;
  const rulesOf = await inheritance(context);
  const theirs = parts.filter(({ prompt }) => me && mayApprove(me, rulesOf(prompt.folderId)));
  const [first] = theirs;
  if (!me || !first) throw new Forbidden("You approve none of these prompts. Nothing was said; comment instead, or ask to be named as an approver of the folder.");
  requireKeyForApproving(context, rulesOf(first.prompt.folderId).teamId);
  if (verdict !== "approve") return;
  const live = await findLive(context, environment.id, theirs.map(({ prompt }) => prompt.id));
  for (const { prompt, head } of theirs) {
    const authors = await answerersOf(context, prompt.id, head.id, live.get(prompt.id)?.version.id ?? null);
    if (!authors.has(me.id)) return;
  }
  throw new Forbidden(`Text of it that isn’t live in ${environment.name} yet is yours, and nobody approves their own. Nothing was said; ask somebody else to review it.`);
}

async function requireRelease(context: Context, { parts }: Change, verdict: keyof typeof deeds) {
  if (verdict !== "approve") throw new Invalid("What is to be released by itself is approved first. Nothing was said; approve it, or leave that out.");
  const rulesOf = await inheritance(context);
  if (parts.every(({ prompt }) => allows(context.grants, "release.create", rulesOf(prompt.folderId).teamId))) return;
  throw new Forbidden("You may not release these prompts, so they can’t be released in your name. Nothing was said; approve without that.");
}
