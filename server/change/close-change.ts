import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { id, reason } from "#server/workspace/schema";
import { lockedChange, requireSteering, subjectOf } from "./require-change";
import { moveChange } from "./settle-change";

/** Ends a Change that nobody wants any more. Its texts and all that was said stay, and it can be opened again. */
export const closeChange = command({
  name: "change.close",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id, reason }),
  async run(context, { changeId, reason }) {
    const change = await lockedChange(context, changeId);
    requireSteering(context, change);
    await moveChange(context, change, "close", { whenReadyById: null });
    return { result: undefined, subject: subjectOf(change), reason };
  },
});
