import { z } from "zod";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { id } from "#server/workspace/schema";
import { requireFolder } from "./require-folder";
import { lockFolders } from "./sql";

const stillHolds = () => new Conflict("This folder isn't empty; it may hold archived or personal prompts too. Nothing was deleted; move what is in it first.");

/** An empty folder goes for good; a full one stays. */
export const deleteFolder = command({
  name: "folder.delete",
  permission: "folder.manage",
  input: z.object({ folderId: id }),
  conflicts: { prompt_workspace_id_folder_id_fkey: stillHolds, folder_workspace_id_parent_id_fkey: stillHolds },
  async run(context, { folderId }) {
    await lockFolders(context);
    const { name } = await requireFolder(context, folderId);
    await context.db.folder.delete({ where: { id: folderId } });
    return { result: undefined, subject: { type: "folder", id: folderId, name }, before: { name } };
  },
});
