import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { requireFolder } from "#server/folder/require-folder";
import { requireWriter } from "#server/folder/require-writer";
import { id } from "#server/workspace/schema";
import { requireAllWritable, subjectOf } from "./require-prompt";
import { promptIds } from "./schema";

export const movePrompts = command({
  name: "prompt.move",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptIds, folderId: id.nullable() }),
  async run(context, { promptIds, folderId }) {
    const folder = folderId ? await requireFolder(context, folderId) : undefined;
    await requireWriter(context, folderId);
    const moved = (await requireAllWritable(context, promptIds)).filter((prompt) => prompt.folderId !== folderId);
    if (moved.length === 0) return { result: { moved: 0 }, silent: "nothing changed" };
    await context.db.prompt.updateMany({ where: { id: { in: moved.map(({ id }) => id) } }, data: { folderId } });
    return { result: { moved: moved.length }, subject: subjectOf(moved), after: { to: folder?.name, prompts: moved.map(({ key }) => key) } };
  },
});
