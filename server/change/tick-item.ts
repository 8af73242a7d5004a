import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { standingPolicy } from "#server/environment/find-policy";
import { NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { itemsOf, shasOf } from "./find-checklist";
import { lockedChange, requireUnended, subjectOf, type Change } from "./require-change";
import { checklistItem } from "./schema";

/** Answers for a line of the checklist, of the texts as they are now. */
export const tickItem = command({
  name: "change.tick",
  permission: "prompt.comment",
  team: inAnyTeam("prompt.comment"),
  input: z.object({ changeId: id, item: checklistItem }),
  async run(context, { changeId, item }) {
    const { actor, db, request } = context;
    const change = await lockedChange(context, changeId);
    requireUnended(change);
    if (!(await itemsAsked(context, change)).includes(item)) throw new NotFound("line of the checklist");
    const tick = { userId: selfOf(actor), shas: shasOf(change), at: request.now() };
    const { count } = await db.tick.updateMany({ where: { changeId, item }, data: tick });
    if (count === 0) await db.tick.createMany({ data: [{ changeId, item, ...tick }] });
    return { result: undefined, subject: subjectOf(change), after: { item } };
  },
});

async function itemsAsked(context: Open<WorkspaceContext>, { environment, parts }: Change) {
  const demands = [];
  for (const { prompt } of parts) demands.push((await standingPolicy(context, environment, prompt.folderId)).demands);
  return itemsOf(demands);
}
