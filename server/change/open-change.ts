import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { tellReviewers } from "./place-reviewers";
import { lockedChange, requireSteering, subjectOf } from "./require-change";
import { moveChange, settleChange } from "./settle-change";

/** Puts a draft before its reviewers. */
export const openChange = command({
  name: "change.open",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id }),
  async run(context, { changeId }) {
    const change = await lockedChange(context, changeId);
    requireSteering(context, change);
    await moveChange(context, change, "open", { openedAt: context.request.now() });
    await tellReviewers(context, change);
    await settleChange(context, changeId);
    return { result: undefined, subject: subjectOf(change) };
  },
});
