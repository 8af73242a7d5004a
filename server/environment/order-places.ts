import type { Open, WorkspaceContext } from "#server/context";

/** Numbers environments anew, from the first to the one that people meet. */
export async function orderPlaces({ db }: Open<WorkspaceContext>, ids: readonly string[]): Promise<void> {
  for (const [place, id] of ids.entries()) await db.environment.update({ where: { id }, data: { place } });
}
