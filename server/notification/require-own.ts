import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { NotFound } from "#server/errors";

/** All of these lie in one's own inbox, or none is touched. */
export async function requireOwn({ actor, db }: Open<WorkspaceContext>, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  const found = await db.notification.findMany({ where: { id: { in: wanted }, userId: selfOf(actor) }, select: { id: true } });
  if (found.length < wanted.length) throw new NotFound("line in your inbox");
}
