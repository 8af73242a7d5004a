import { createFolder } from "#server/folder/create-folder";
import { setFolderTeam } from "#server/folder/set-folder-team";
import { teams } from "#server/workspace/queries";
import type { Cast } from "./happen";
import type { DemoFolder } from "./library/story";
import { named } from "./named";
import { pathOf, placeOf, type Moment, type Shelf } from "./shelf";

/** A folder is made, and perhaps goes to another team one day. */
export function folderMoments(cast: Cast, shelf: Shelf, { path, team, day, by, given }: DemoFolder): Moment[] {
  const on = async (by: string, day: number, team?: string) => {
    const context = await cast.as(by, day);
    return { context, teamId: team && named(await teams(context, {}), (row) => row.name === team).id };
  };

  const made = async () => {
    const { context, teamId } = await on(by, day, team);
    const { id } = await createFolder(context, { name: path.at(-1) ?? "", parentId: placeOf(shelf, path.slice(0, -1)), teamId });
    shelf.folders.set(pathOf(path), id);
  };
  const moved = given && {
    day: given.day,
    run: async () => {
      const { context, teamId = null } = await on(given.by, given.day, given.team);
      await setFolderTeam(context, { folderId: placeOf(shelf, path) ?? "", teamId });
    },
  };
  return [{ day, run: made }, ...(moved ? [moved] : [])];
}
