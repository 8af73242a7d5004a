import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { numberText } from "#server/core/version/number";
import { Conflict } from "#server/errors";
import { requirePrompt } from "#server/prompt/require-prompt";
import { id } from "#server/workspace/schema";
import { chooseTarget } from "./choose-parts";
import { lockedChange, requireSteering, requireUnended, subjectOf } from "./require-change";
import { changeTitle, description } from "./schema";
import { settleChange } from "./settle-change";

/** Says otherwise what a Change is called, what it is for, or up to where it goes. */
export const editChange = command({
  name: "change.edit",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id, title: changeTitle.optional(), description: description.optional(), environmentId: id.optional() }),
  async run(context, { changeId, environmentId, ...said }) {
    const change = await lockedChange(context, changeId);
    requireSteering(context, change);
    requireUnended(change);
    const before = { title: change.title, description: change.description, to: change.environment.name };
    const to = environmentId === undefined || environmentId === change.environment.id ? change.environment : await retargeted();
    const after = { title: said.title ?? before.title, description: said.description ?? before.description, to: to.name };
    if (after.title === before.title && after.description === before.description && to.id === change.environment.id) return { result: undefined, silent: "nothing changed" };
    const elsewhere = to.id !== change.environment.id;
    await context.db.change.update({
      where: { id: changeId },
      data: { title: after.title, description: after.description, environmentId: to.id, ...(elsewhere && { whenReadyById: null, movedAt: context.request.now() }) },
    });
    if (elsewhere) await settleChange(context, changeId);
    return { result: undefined, subject: subjectOf({ id: changeId, title: after.title }), before, after };

    async function retargeted() {
      const approver = change.reviews.find(({ verdict }) => verdict === "approve")?.reviewer.name;
      if (approver) throw new Conflict(`${approver} approved it up to ${change.environment.name}, and no further. Nothing was changed; propose another Change.`);
      const chosen = [];
      for (const { prompt, head } of change.parts) chosen.push({ prompt: await requirePrompt(context, prompt.id), head: { id: head.id, number: numberText(head) } });
      return chooseTarget(context, chosen, environmentId);
    }
  },
});
