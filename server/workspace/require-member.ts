import type { Open, WorkspaceContext } from "#server/context";
import { authorize } from "#server/access/permissions";
import { NotFound } from "#server/errors";

/** The member a command is about. Only owners may touch owners. */
export async function requireMember({ db, grants }: Open<WorkspaceContext>, id: string) {
  const member = await db.member.findUnique({ where: { id }, select: { id: true, role: true, userId: true, user: { select: { name: true, email: true } } } });
  if (!member) throw new NotFound("member");
  if (member.role === "owner") authorize(grants, "owner.manage");
  return member;
}
