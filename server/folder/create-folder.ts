import { z } from "zod";
import { command } from "#server/command";
import { Conflict, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { requireTeam } from "#server/workspace/require-team";
import { inheritance } from "./inherit-folder";
import { folderNameTaken, requireFolder } from "./require-folder";
import { deepest, folderName, mostFolders } from "./schema";

export const createFolder = command({
  name: "folder.create",
  permission: "folder.manage",
  input: z.object({ name: folderName, parentId: id.optional(), teamId: id.optional() }),
  conflicts: { folder_name_in_parent: folderNameTaken, folder_workspace_id_parent_id_fkey: () => new NotFound("folder"), folder_workspace_id_team_id_fkey: () => new NotFound("team") },
  async run(context, { name, parentId, teamId }) {
    const { db, request } = context;
    if (parentId) await requireFolder(context, parentId);
    const team = teamId ? await requireTeam(context, teamId) : undefined;
    const { path } = (await inheritance(context))(parentId ?? null);
    if (path.length >= deepest) throw new Conflict(`Folders go ${deepest} deep at the most. Nothing was made; choose a folder further up.`);
    if ((await db.folder.count()) >= mostFolders) throw new Conflict(`A workspace has at most ${mostFolders.toLocaleString("en")} folders. Nothing was made; delete some that are empty.`);
    const folder = await db.folder.create({ data: { name, parentId, teamId, createdAt: request.now() }, select: { id: true } });
    return { result: folder, subject: { type: "folder", id: folder.id, name }, after: { name, in: path.at(-1)?.name, team: team?.name } };
  },
});
