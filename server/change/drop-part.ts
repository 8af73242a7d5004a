import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { Conflict, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { headsMoved } from "./move-heads";
import { lockedChange, requireSteering, requireUnended, subjectOf } from "./require-change";

/** Leaves one prompt out of a Change. */
export const dropPart = command({
  name: "change.drop-part",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id, promptId: id }),
  async run(context, { changeId, promptId }) {
    const change = await lockedChange(context, changeId);
    requireSteering(context, change);
    requireUnended(change);
    const part = change.parts.find(({ prompt }) => prompt.id === promptId);
    if (!part) throw new NotFound("prompt in this Change");
    if (change.parts.length === 1) throw new Conflict(`${part.prompt.name} is all that this Change moves. Nothing was changed; close it instead.`);
    await context.db.changePart.deleteMany({ where: { changeId, promptId } });
    await headsMoved(context, changeId);
    return { result: undefined, subject: subjectOf(change), before: { prompt: part.prompt.name } };
  },
});
