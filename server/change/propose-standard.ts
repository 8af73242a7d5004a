import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { requirePrompt } from "#server/prompt/require-prompt";
import { sharePrompt } from "#server/prompt/share-prompt";
import { id } from "#server/workspace/schema";
import { beginChange } from "./begin-change";
import { askedAtOnce, changeTitle, description } from "./schema";

/** Proposes a personal prompt as the team's: it is put into a folder where others can read it, and becomes standard once it is live. */
export const proposeStandard = command({
  name: "change.propose-standard",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ promptId: id, folderId: id.nullable(), title: changeTitle.optional(), description: description.default(""), reviewers: askedAtOnce.default([]), draft: z.boolean().default(false) }),
  async run(context, { promptId, folderId, title, ...more }) {
    const prompt = await requirePrompt(context, promptId);
    if (prompt.standing === "team") throw new Conflict(`${prompt.name} is the team’s already. Nothing was proposed; propose a Change of it instead.`);
    if (!prompt.latestId) throw new Conflict(`${prompt.name} has no saved version. Nothing was shared; save one first.`);
    await sharePrompt(context, { promptId, folderId });
    return beginChange(context, { title: title ?? `Make ${prompt.name} the team’s`, parts: [{ promptId }], ...more });
  },
});
