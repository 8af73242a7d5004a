import { isId } from "#server/core/run/id";
import type { WorkspaceDb } from "#server/db/for-workspace";

/** The names of members by their user ids. Others have none: who left, and whom an application calls by a name of its own. */
export async function namesOf(db: WorkspaceDb, userIds: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(userIds)].filter(isId);
  if (wanted.length === 0) return new Map();
  const members = await db.member.findMany({ where: { userId: { in: wanted } }, select: { userId: true, user: { select: { name: true } } } });
  return new Map(members.map(({ userId, user }) => [userId, user.name]));
}
