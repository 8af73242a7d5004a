import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { tellReviewers } from "./place-reviewers";
import { lockedChange, requireSteering, subjectOf } from "./require-change";
import { moveChange, settleChange } from "./settle-change";

/** Opens again what was closed, with the versions it held. */
export const reopenChange = command({
  name: "change.reopen",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id }),
  async run(context, { changeId }) {
    const change = await lockedChange(context, changeId);
    requireSteering(context, change);
    await moveChange(context, change, "reopen", { openedAt: context.request.now() });
    await tellReviewers(context, change);
    await settleChange(context, changeId);
    return { result: undefined, subject: subjectOf(change) };
  },
});
