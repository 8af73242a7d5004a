import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { whoInWords, whoIs } from "./find-reviewers";
import { lockedChange, requireSteering, requireUnended, subjectOf } from "./require-change";

/** Somebody needn't review any more. What they said stays. */
export const dropReviewer = command({
  name: "change.drop-reviewer",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id, reviewerId: id }),
  async run(context, { changeId, reviewerId }) {
    const change = await lockedChange(context, changeId);
    requireSteering(context, change);
    requireUnended(change);
    const reviewer = change.reviewers.find((one) => one.id === reviewerId);
    if (!reviewer) throw new NotFound("reviewer");
    await context.db.reviewer.delete({ where: { id: reviewerId } });
    return { result: undefined, subject: subjectOf(change), before: { reviewer: whoInWords(whoIs(reviewer)) } };
  },
});
