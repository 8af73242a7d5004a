import { z } from "zod";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { folderNameTaken, requireFolder } from "./require-folder";
import { folderName } from "./schema";
import { lockFolders } from "./sql";

export const renameFolder = command({
  name: "folder.rename",
  permission: "folder.manage",
  input: z.object({ folderId: id, name: folderName }),
  conflicts: { folder_name_in_parent: folderNameTaken },
  async run(context, { folderId, name }) {
    await lockFolders(context);
    const before = await requireFolder(context, folderId);
    if (before.name === name) return { result: undefined, silent: "nothing changed" };
    await context.db.folder.update({ where: { id: folderId }, data: { name } });
    return { result: undefined, subject: { type: "folder", id: folderId, name }, before: { name: before.name }, after: { name } };
  },
});
