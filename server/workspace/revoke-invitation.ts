import { z } from "zod";
import { command } from "#server/command";
import { requireInvitation } from "./require-invitation";
import { id, reason } from "./schema";

/** The link stops working at once. */
export const revokeInvitation = command({
  name: "invitation.revoke",
  permission: "member.manage",
  input: z.object({ invitationId: id, reason }),
  async run(context, { invitationId, reason }) {
    const { email, role } = await requireInvitation(context, invitationId);
    await context.db.invitation.update({ where: { id: invitationId }, data: { revokedAt: context.request.now() } });
    return { result: undefined, subject: { type: "invitation", id: invitationId, name: email }, before: { role }, reason };
  },
});
