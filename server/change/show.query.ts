import { z } from "zod";
import { allows } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { isStale } from "#server/core/change/standing";
import { isEnded, isUnderReview, next } from "#server/core/change/states";
import { numberText } from "#server/core/version/number";
import { inheritance } from "#server/folder/inherit-folder";
import { query } from "#server/query";
import { checklistOf } from "./find-checklist";
import { checksOf } from "./find-checks";
import { findBefore } from "./find-before";
import { findLive, type LiveOf } from "./find-live";
import { findPeople, type Person } from "./find-people";
import { findReviewers, waitsFor, waitsSince } from "./find-reviewers";
import { judgePart, type JudgedPart } from "./judge-part";
import { mayApprove } from "./may-approve";
import { maySteer, requireChange, type Change, type Part } from "./require-change";
import { saidIn } from "./settle-change";

type Context = Open<WorkspaceContext>;

/** One Change with all that its page shows. Conversations are asked for by themselves. */
export const change = query({
  name: "change.show",
  permission: "prompt.read",
  input: z.object({ serial: z.int32("There is no Change with this number").min(1) }),
  async run(context, { serial }) {
    const found = await requireChange(context, { serial });
    const live = await findLive(context, found.environment.id, found.parts.map(({ prompt }) => prompt.id));
    const people = await findPeople(context);
    const judged: { part: Part; judged: JudgedPart }[] = [];
    for (const part of found.parts) judged.push({ part, judged: await judgePart(context, found, part, live.get(part.prompt.id)?.version.id ?? null) });
    const me = people.get(personOf(context.actor) ?? "");
    const before = await findBefore(context, found, found.parts.map(({ prompt }) => prompt.id));
    const parts = await partsOf(context, judged, { live, before }, me);
    const { parts: _parts, reviewers: _reviewers, reviews: _reviews, ticks: _ticks, ...facts } = found;
    const { id, key, name } = found.environment;
    return {
      ...facts,
      environment: { id, key, name },
      mine: found.author.id === me?.id,
      parts,
      reviewers: findReviewers(found, people),
      reviews: reviewsOf(found),
      waitsFor: waitsFor(found, people),
      waitsSince: waitsSince(found),
      checks: await checksOf(context, judged, live),
      checklist: checklistOf(found, judged.map(({ judged: { demands } }) => demands)),
      may: mayOf(context, found, parts),
    };
  },
});

async function partsOf(context: Context, all: readonly { part: Part; judged: JudgedPart }[], { live, before }: { live: LiveOf; before: LiveOf }, me: Person | undefined) {
  const rulesOf = await inheritance(context);
  return all.map(({ part: { prompt, head }, judged }) => {
    const there = live.get(prompt.id);
    const was = before.get(prompt.id)?.version;
    const rules = rulesOf(prompt.folderId);
    const approver = me !== undefined && mayApprove(me, rules);
    return {
      prompt: { id: prompt.id, key: prompt.key, name: prompt.name, kind: prompt.kind },
      folder: rules.path.map(({ name }) => name),
      live: there ? { ...versionOf(there.version), releaseId: there.id, liveSince: there.at } : null,
      /** What it is put in place of, or was. */
      was: was ? versionOf(was) : null,
      head: versionOf(head),
      newest: head.id === prompt.latestId,
      isLive: there?.version.id === head.id,
      /** Against what is live, whatever lay between. */
      risk: judged.weight.risk,
      step: judged.weight.step,
      approved: judged.approved,
      required: judged.required,
      approvals: judged.counting.map(({ id, name, roles, at }) => ({ id, name, roles, at })),
      /** The policy's own words on its approvals. */
      gate: judged.gate,
      /** Whoever answers for text of it that isn't live there. */
      authors: [...judged.authors].map(([id, name]) => ({ id, name })),
      whyNotApprove: whyNot(approver, me !== undefined && judged.authors.has(me.id), rules.path.at(-1)?.name),
    };
  });
}

export type ChangePartShown = Awaited<ReturnType<typeof partsOf>>[number];

/** Why whoever asks can't approve this prompt; nothing where they can. */
function whyNot(approver: boolean, author: boolean, folder: string | undefined): string | null {
  if (!approver) return folder ? `You don’t approve in ${folder}.` : "Your role doesn’t approve.";
  return author ? "Text of it that isn’t live yet is yours, and nobody approves their own." : null;
}

const versionOf = ({ id, serial, sha, what, why, step, risk, createdAt, author, ...number }: Part["head"]) => ({ id, serial, sha, number: numberText(number), what, why, step, risk, createdAt, author });

function reviewsOf(change: Change) {
  const headIds = change.parts.map(({ head }) => head.id);
  return change.reviews.map((review) => ({
    ...{ id: review.id, reviewer: review.reviewer, verdict: review.verdict, body: review.body, at: review.createdAt },
    /** It read something else than what is proposed now. */
    stale: isStale(saidIn(review), headIds),
    reads: review.reads.map(({ versionId, sha, version: { promptId, ...number } }) => ({ promptId, versionId, sha, number: numberText(number) })),
  }));
}

function mayOf(context: WorkspaceContext, change: Change, parts: readonly ChangePartShown[]) {
  const steers = maySteer(context, change);
  const { state } = change;
  return {
    edit: steers && !isEnded(state),
    open: steers && next(state, "open") !== undefined,
    withdraw: steers && next(state, "withdraw") !== undefined,
    close: steers && next(state, "close") !== undefined,
    reopen: steers && next(state, "reopen") !== undefined,
    ask: !isEnded(state) && (steers || allows(context.grants, "change.open")),
    review: isUnderReview(state) && allows(context.grants, "prompt.comment"),
    approve: isUnderReview(state) && parts.some(({ whyNotApprove }) => whyNotApprove === null),
    releaseWhenReady: isUnderReview(state) && allows(context.grants, "release.create"),
    tick: !isEnded(state) && allows(context.grants, "prompt.comment"),
  };
}
