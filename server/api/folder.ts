import { createFolder } from "#server/folder/create-folder";
import { deleteFolder } from "#server/folder/delete-folder";
import { moveFolder } from "#server/folder/move-folder";
import { folders } from "#server/folder/queries";
import { renameFolder } from "#server/folder/rename-folder";
import { setFolderKeepers } from "#server/folder/set-folder-keepers";
import { setFolderTeam } from "#server/folder/set-folder-team";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const folderRouter = router({
  list: workspaceQuery(folders),
  create: workspaceMutation(createFolder),
  rename: workspaceMutation(renameFolder),
  move: workspaceMutation(moveFolder),
  setTeam: workspaceMutation(setFolderTeam),
  setKeepers: workspaceMutation(setFolderKeepers),
  delete: workspaceMutation(deleteFolder),
});
