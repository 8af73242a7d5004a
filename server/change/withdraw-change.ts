import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { lockedChange, requireSteering, subjectOf } from "./require-change";
import { moveChange } from "./settle-change";

/** Makes it a draft again. What was said of these very texts counts again once it is opened. */
export const withdrawChange = command({
  name: "change.withdraw",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id }),
  async run(context, { changeId }) {
    const change = await lockedChange(context, changeId);
    requireSteering(context, change);
    await moveChange(context, change, "withdraw", { whenReadyById: null });
    return { result: undefined, subject: subjectOf(change) };
  },
});
