import type { Open, WorkspaceContext } from "#server/context";

interface Kept {
  id: string;
  name: string;
  parentId: string | null;
  teamId: string | null;
  keepers: { duty: "editor" | "approver"; member: { userId: string } }[];
}

export interface Inherited {
  /** From the top down. */
  path: { id: string; name: string }[];
  teamId: string | undefined;
  editors: readonly string[];
  approvers: readonly string[];
}

/** What a folder has set, else what its parents have. Folders are few, so all are read at once. */
export async function inheritance({ db }: Open<WorkspaceContext>): Promise<(folderId: string | null) => Inherited> {
  const rows = await db.folder.findMany({
    select: { id: true, name: true, parentId: true, teamId: true, keepers: { select: { duty: true, member: { select: { userId: true } } } } },
  });
  const folders = new Map(rows.map((row) => [row.id, row]));
  return (folderId) => inherited(lineOf(folders, folderId));
}

/** From the folder up to the top. */
function lineOf(folders: ReadonlyMap<string, Kept>, folderId: string | null): Kept[] {
  const folder = folderId === null ? undefined : folders.get(folderId);
  return folder ? [folder, ...lineOf(folders, folder.parentId)] : [];
}

function inherited(line: readonly Kept[]): Inherited {
  const named = (duty: "editor" | "approver") => line.map(({ keepers }) => keepers.filter((keeper) => keeper.duty === duty)).find((keepers) => keepers.length > 0) ?? [];
  return {
    path: line.map(({ id, name }) => ({ id, name })).reverse(),
    teamId: line.find(({ teamId }) => teamId)?.teamId ?? undefined,
    editors: named("editor").map(({ member }) => member.userId),
    approvers: named("approver").map(({ member }) => member.userId),
  };
}
