import { holds, roles } from "#server/access/permissions";
import type { Open, WorkspaceContext } from "#server/context";
import type { Role } from "#server/db/generated/enums";
import { unanswered } from "./schema";

/** An invitation is the word of whoever sent it: what they may no longer offer is taken back, so that nobody who went lets themselves in again. */
export async function withdrawInvitations({ db, request }: Open<WorkspaceContext>, senderId: string, roleNow?: Role) {
  const beyond = roles.filter((offered) => !roleNow || !holds(roleNow, offered === "owner" ? "owner.manage" : "member.manage"));
  const { count } = await db.invitation.updateMany({
    where: { invitedById: senderId, role: { in: beyond }, ...unanswered },
    data: { revokedAt: request.now() },
  });
  return count > 0 ? { invitationsWithdrawn: count } : undefined;
}
