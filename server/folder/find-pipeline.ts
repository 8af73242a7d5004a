import type { Open, WorkspaceContext } from "#server/context";
import { inheritance } from "./inherit-folder";

/** An environment in its pipeline. */
export interface Place {
  id: string;
  key: string;
  name: string;
  /** From the first, 0, to the one that people meet. */
  place: number;
}

const shown = { id: true, key: true, name: true, place: true } as const;
const inOrder = [{ place: "asc" as const }, { id: "asc" as const }];

/** The environments that prompts of a folder go through, in order: the folder's own, else its nearest parent's, else the workspace's. */
export async function pipelineOf(context: Open<WorkspaceContext>, folderId: string | null): Promise<Place[]> {
  const line = await lineTo(context, folderId);
  const open = await context.db.environment.findMany({ where: { closedAt: null, OR: [{ folderId: null }, { folderId: { in: line } }] }, select: { ...shown, folderId: true }, orderBy: inOrder });
  const whose = line.find((id) => open.some((environment) => environment.folderId === id)) ?? null;
  return open.filter((environment) => environment.folderId === whose).map(({ id, key, name, place }) => ({ id, key, name, place }));
}

/** Those of the very pipeline that a folder, or the workspace, has itself. */
export const ownPipeline = ({ db }: Open<WorkspaceContext>, folderId: string | null): Promise<Place[]> => db.environment.findMany({ where: { folderId, closedAt: null }, select: shown, orderBy: inOrder });

/** From the folder itself up to the top. */
export const lineTo = async (context: Open<WorkspaceContext>, folderId: string | null) => (await inheritance(context))(folderId).path.map(({ id }) => id).reverse();
