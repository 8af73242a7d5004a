import type { Open, WorkspaceContext } from "#server/context";
import { inheritance } from "#server/folder/inherit-folder";

/** An environment in its pipeline. */
export interface Place {
  id: string;
  key: string;
  name: string;
  /** From the first, 0, to the one that people meet. */
  place: number;
}

/** The environments that prompts of a folder go through, in order: the folder's own, else its nearest parent's, else the workspace's. */
export async function pipelineOf(context: Open<WorkspaceContext>, folderId: string | null): Promise<Place[]> {
  const line = await lineTo(context, folderId);
  const open = await context.db.environment.findMany({
    where: { closedAt: null, OR: [{ folderId: null }, { folderId: { in: line } }] },
    select: { id: true, key: true, name: true, place: true, folderId: true },
    orderBy: [{ place: "asc" }, { id: "asc" }],
  });
  const whose = line.find((id) => open.some(({ folderId }) => folderId === id)) ?? null;
  return open.filter(({ folderId }) => folderId === whose).map(({ id, key, name, place }) => ({ id, key, name, place }));
}

/** From the folder itself up to the top. */
export const lineTo = async (context: Open<WorkspaceContext>, folderId: string | null) => (await inheritance(context))(folderId).path.map(({ id }) => id).reverse();
