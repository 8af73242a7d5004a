import type { Open, WorkspaceContext } from "#server/context";
import { unended } from "#server/core/change/states";

/**
 * What is proposed of a prompt follows what is saved, wherever it is saved from; so no way of saving can forget it.
 * What was approved waits for its reviewers again, and isn't released by itself.
 */
export async function bringHeads({ db, request }: Open<WorkspaceContext>, promptId: string, versionId: string) {
  const changes = await db.change.findMany({ where: { state: { in: [...unended] }, parts: { some: { promptId } } }, select: { id: true }, orderBy: { id: "asc" } });
  if (changes.length === 0) return;
  const ids = { in: changes.map(({ id }) => id) };
  // Whoever judges one of them just now is waited for here, and only then is asked how it stands.
  await db.change.updateMany({ where: { id: ids, state: { in: [...unended] } }, data: { movedAt: request.now(), whenReadyById: null } });
  await db.change.updateMany({ where: { id: ids, state: { in: ["approved", "changes_requested"] } }, data: { state: "open" } });
  await db.changePart.updateMany({ where: { promptId, change: { id: ids, state: { in: [...unended] } } }, data: { headId: versionId } });
}
