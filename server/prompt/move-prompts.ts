import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { inheritance } from "#server/folder/inherit-folder";
import { requireFolder } from "#server/folder/require-folder";
import { requireWriter } from "#server/folder/require-writer";
import { id } from "#server/workspace/schema";
import { placeGone, requireAllWritable, subjectOf } from "./require-prompt";
import { promptIds } from "./schema";

export const movePrompts = command({
  name: "prompt.move",
  permission: "prompt.write",
  team: inAnyTeam("prompt.write"),
  input: z.object({ promptIds, folderId: id.nullable() }),
  conflicts: placeGone,
  async run(context, { promptIds, folderId }) {
    const folder = folderId ? await requireFolder(context, folderId) : undefined;
    await requireWriter(context, folderId);
    const moved = (await requireAllWritable(context, promptIds)).filter((prompt) => prompt.folderId !== folderId);
    if (moved.length === 0) return { result: { moved: 0 }, silent: "nothing changed" };
    const pathOf = await inheritance(context);
    const before = moved.map(({ key, folderId }) => [key, pathOf(folderId).path.at(-1)?.name ?? null]);
    await context.db.prompt.updateMany({ where: { id: { in: moved.map(({ id }) => id) } }, data: { folderId } });
    return { result: { moved: moved.length }, subject: subjectOf(moved), before: { in: Object.fromEntries(before) as object }, after: { to: folder?.name, prompts: moved.map(({ key }) => key) } };
  },
});
