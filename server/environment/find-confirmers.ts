import { holds, roles } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";

/** Whoever else may choose policies: with nobody, what loosens one needs no second person. */
export async function confirmersOf({ actor, db }: Open<WorkspaceContext>): Promise<string[]> {
  const able = roles.filter((role) => holds(role, "policy.manage"));
  const members = await db.member.findMany({ where: { role: { in: able } }, select: { userId: true } });
  return members.map(({ userId }) => userId).filter((id) => id !== personOf(actor));
}
