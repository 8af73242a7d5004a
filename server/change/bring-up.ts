import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { NotFound } from "#server/errors";
import { numberText } from "#server/core/version/number";
import { id } from "#server/workspace/schema";
import { choosePart } from "./choose-parts";
import { headsMoved } from "./move-heads";
import { lockedChange, requireSteering, requireUnended, subjectOf } from "./require-change";

/** Proposes the newest version of a prompt, where an older one was chosen. What is saved later comes by itself. */
export const bringUp = command({
  name: "change.bring-up",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id, promptId: id }),
  async run(context, { changeId, promptId }) {
    const change = await lockedChange(context, changeId);
    requireSteering(context, change);
    requireUnended(change);
    const part = change.parts.find(({ prompt }) => prompt.id === promptId);
    if (!part) throw new NotFound("prompt in this Change");
    const { head } = await choosePart(context, { promptId });
    if (head.id === part.head.id) return { result: undefined, silent: "nothing changed" };
    await context.db.changePart.updateMany({ where: { changeId, promptId }, data: { headId: head.id } });
    await headsMoved(context, changeId);
    return { result: undefined, subject: subjectOf(change), before: { number: numberText(part.head) }, after: { prompt: part.prompt.name, number: head.number } };
  },
});
