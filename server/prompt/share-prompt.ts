import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { requireFolder } from "#server/folder/require-folder";
import { requireWriter } from "#server/folder/require-writer";
import { id } from "#server/workspace/schema";
import { placeGone, requireWritable } from "./require-prompt";
import { lockPrompt } from "./sql";

/** Makes a personal prompt the team's: everybody sees it from now on. */
export const sharePrompt = command({
  name: "prompt.share",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptId: id, folderId: id.nullable() }),
  conflicts: placeGone,
  async run(context, { promptId, folderId }) {
    await lockPrompt(context, promptId);
    const prompt = await requireWritable(context, promptId);
    const folder = folderId ? await requireFolder(context, folderId) : undefined;
    await requireWriter(context, folderId);
    if (prompt.standing === "team") return { result: undefined, silent: "nothing changed" };
    const own = await context.db.inclusion.findFirst({ where: { versionId: prompt.latestId ?? promptId, prompt: { standing: "personal" } }, select: { prompt: { select: { name: true } } } });
    if (own) throw new Conflict(`${prompt.name} includes ${own.prompt.name}, which is personal, and others could not read it. Nothing was shared; share ${own.prompt.name} first.`);
    await context.db.prompt.update({ where: { id: promptId }, data: { standing: "team", folderId, changedAt: context.request.now() } });
    return { result: undefined, subject: { type: "prompt", id: promptId, name: prompt.name }, before: { standing: "personal" }, after: { standing: "team", to: folder?.name } };
  },
});
