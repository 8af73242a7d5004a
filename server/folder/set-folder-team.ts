import { z } from "zod";
import { command } from "#server/command";
import { NotFound } from "#server/errors";
import { requireTeam } from "#server/workspace/require-team";
import { id } from "#server/workspace/schema";
import { requireFolder } from "./require-folder";
import { lockFolders } from "./sql";

/** Gives a folder to a team, or back to whoever owns its parent. */
export const setFolderTeam = command({
  name: "folder.set-team",
  permission: "folder.manage",
  input: z.object({ folderId: id, teamId: id.nullable() }),
  conflicts: { folder_workspace_id_team_id_fkey: () => new NotFound("team") },
  async run(context, { folderId, teamId }) {
    await lockFolders(context);
    const folder = await requireFolder(context, folderId);
    if (folder.teamId === teamId) return { result: undefined, silent: "nothing changed" };
    const before = folder.teamId ? await requireTeam(context, folder.teamId) : undefined;
    const after = teamId ? await requireTeam(context, teamId) : undefined;
    await context.db.folder.update({ where: { id: folderId }, data: { teamId } });
    return { result: undefined, subject: { type: "folder", id: folderId, name: folder.name }, before: { team: before?.name }, after: { team: after?.name } };
  },
});
