import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { placeReviewers } from "./place-reviewers";
import { lockedChange, requireUnended, subjectOf } from "./require-change";
import { asked, mostReviewers } from "./schema";

/** Asks people, everybody of a role, or a team to review; whoever was asked already is asked anew. */
export const askReviewers = command({
  name: "change.ask-reviewers",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id, reviewers: z.array(asked).min(1, "Choose somebody").max(mostReviewers, `At most ${mostReviewers} reviewers are asked`) }),
  async run(context, { changeId, reviewers }) {
    const change = await lockedChange(context, changeId);
    requireUnended(change);
    const names = await placeReviewers(context, change, reviewers);
    return { result: undefined, subject: subjectOf(change), after: { reviewers: names } };
  },
});
