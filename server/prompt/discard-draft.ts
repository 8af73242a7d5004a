import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import { id } from "#server/workspace/schema";
import { requirePrompt } from "./require-prompt";

/** Lets one's own working copy go; the newest version stands. */
export const discardDraft = workspaceMark({
  name: "draft.discard",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptId: id }),
  async run(context, { promptId }) {
    await requirePrompt(context, promptId);
    await context.db.draft.deleteMany({ where: { promptId, userId: selfOf(context.actor) } });
    return { result: undefined };
  },
});
