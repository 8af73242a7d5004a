import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { id } from "#server/workspace/schema";
import { keyTaken, requireWritable } from "./require-prompt";
import { lockPrompt } from "./sql";
import { contentType, promptKey, promptName, purpose, tags, tools } from "./schema";

const facts = z.object({ key: promptKey, name: promptName, purpose, contentType, tags, tools, storeInputs: z.boolean(), storeOutputs: z.boolean() });

/** What a prompt is called and sorted by, and what its runs keep. Its key is settled by its first version: from then on callers know it. */
export const describePrompt = command({
  name: "prompt.describe",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: facts.partial().extend({ promptId: id }),
  conflicts: { prompt_workspace_id_key_key: keyTaken },
  async run(context, { promptId, ...given }) {
    await lockPrompt(context, promptId);
    const { latestId } = await requireWritable(context, promptId);
    const { id: _id, ...before } = await context.db.prompt.findUniqueOrThrow({
      where: { id: promptId },
      select: { id: true, key: true, name: true, purpose: true, contentType: true, tags: true, tools: true, storeInputs: true, storeOutputs: true },
    });
    const after = { ...before, ...given };
    if (after.key !== before.key && latestId) throw new Conflict("The key was settled when the first version was saved, since callers fetch by it. Nothing was changed; fork the prompt to have it under another key.", { key: "This key is settled" });
    if (JSON.stringify(after) === JSON.stringify(before)) return { result: undefined, silent: "nothing changed" };
    await context.db.prompt.update({ where: { id: promptId }, data: { ...after, changedAt: context.request.now() } });
    return { result: undefined, subject: { type: "prompt", id: promptId, name: after.name }, before, after };
  },
});
