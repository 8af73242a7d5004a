import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { id } from "#server/workspace/schema";
import { choosePart, chooseTarget } from "./choose-parts";
import { headsMoved } from "./move-heads";
import { lockedChange, requireSteering, requireUnended, subjectOf } from "./require-change";
import { mostParts } from "./schema";

/** Moves one prompt more with a Change. What was said of it before no longer speaks of the whole. */
export const addPart = command({
  name: "change.add-part",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id, promptId: id, versionId: id.optional() }),
  async run(context, { changeId, ...part }) {
    const change = await lockedChange(context, changeId);
    requireSteering(context, change);
    requireUnended(change);
    const chosen = await choosePart(context, part);
    if (change.parts.some(({ prompt }) => prompt.id === part.promptId)) throw new Conflict(`${chosen.prompt.name} is in this Change already. Nothing was changed.`);
    if (change.parts.length >= mostParts) throw new Conflict(`A Change moves at most ${mostParts} prompts. Nothing was changed; propose another one.`);
    await chooseTarget(context, [chosen], change.environment.id);
    await context.db.changePart.create({ data: { changeId, promptId: part.promptId, headId: chosen.head.id } });
    await headsMoved(context, changeId);
    return { result: undefined, subject: subjectOf(change), after: { prompt: chosen.prompt.name, number: chosen.head.number } };
  },
});
