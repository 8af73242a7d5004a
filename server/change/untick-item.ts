import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { lockedChange, requireUnended, subjectOf } from "./require-change";
import { checklistItem } from "./schema";

/** Takes a tick back. */
export const untickItem = command({
  name: "change.untick",
  permission: "prompt.comment",
  team: inAnyTeam("prompt.comment"),
  input: z.object({ changeId: id, item: checklistItem }),
  async run(context, { changeId, item }) {
    const change = await lockedChange(context, changeId);
    requireUnended(change);
    const { count } = await context.db.tick.deleteMany({ where: { changeId, item } });
    if (count === 0) return { result: undefined, silent: "nothing changed" };
    return { result: undefined, subject: subjectOf(change), before: { item } };
  },
});
