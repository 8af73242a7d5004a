import { z } from "zod";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { id } from "#server/workspace/schema";
import { inheritance } from "./inherit-folder";
import { folderNameTaken, requireFolder } from "./require-folder";
import { deepest } from "./schema";
import { depthBelow, lockFolders } from "./sql";

/** Moves a folder with all that is in it; never into itself. */
export const moveFolder = command({
  name: "folder.move",
  permission: "folder.manage",
  input: z.object({ folderId: id, parentId: id.nullable() }),
  conflicts: { folder_name_in_parent: folderNameTaken },
  async run(context, { folderId, parentId }) {
    await lockFolders(context);
    const folder = await requireFolder(context, folderId);
    if (folder.parentId === parentId) return { result: undefined, silent: "nothing changed" };
    if (parentId) await requireFolder(context, parentId);
    const pathTo = await inheritance(context);
    const { path } = pathTo(parentId);
    if (path.some(({ id }) => id === folderId)) throw new Conflict("A folder can't lie in itself. Nothing was moved; choose another place.");
    if (path.length + (await depthBelow(context, folderId)) > deepest) throw new Conflict(`Folders go ${deepest} deep at the most. Nothing was moved; choose a place further up.`);
    await context.db.folder.update({ where: { id: folderId }, data: { parentId } });
    const before = pathTo(folder.parentId).path.at(-1)?.name;
    return { result: undefined, subject: { type: "folder", id: folderId, name: folder.name }, before: { in: before }, after: { in: path.at(-1)?.name } };
  },
});
