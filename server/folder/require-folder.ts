import type { Open, WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";

export const folderNameTaken = () => new Conflict("Another folder in this place has this name. Nothing was changed; choose another name.", { name: "This name is taken" });

export async function requireFolder({ db }: Open<WorkspaceContext>, folderId: string) {
  const folder = await db.folder.findUnique({ where: { id: folderId }, select: { id: true, name: true, parentId: true, teamId: true } });
  if (!folder) throw new NotFound("folder");
  return folder;
}
