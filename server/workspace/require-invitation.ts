import { authorize } from "#server/access/permissions";
import type { Open, WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";

/** An invitation nobody has answered yet. Only owners may touch invitations to be an owner. */
export async function requireInvitation({ db, grants }: Open<WorkspaceContext>, id: string) {
  const invitation = await db.invitation.findUnique({ where: { id }, select: { email: true, role: true, expiresAt: true, acceptedAt: true, revokedAt: true } });
  if (!invitation) throw new NotFound("invitation");
  if (invitation.role === "owner") authorize(grants, "owner.manage");
  if (invitation.acceptedAt) throw new Conflict("This invitation was accepted meanwhile. Nothing was changed; find the person among the members.");
  if (invitation.revokedAt) throw new Conflict("This invitation was taken back meanwhile. Nothing was changed; invite the address again if you want to.");
  return invitation;
}
