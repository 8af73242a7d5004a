import { z } from "zod";
import { makeToken } from "#server/account/make-token";
import { command } from "#server/command";
import { personOf, type WorkspaceContext } from "#server/context";
import { parsed } from "#server/input";
import { expiryFrom, limitInvitations, postInvitation } from "./post-invitation";
import { requireInvitation } from "./require-invitation";
import { id } from "./schema";

const input = z.object({ invitationId: id });

/** A new link and a new week; the link sent before stops working. It is now the word of whoever sends it again. */
export async function resendInvitation(context: WorkspaceContext, raw: z.input<typeof input>) {
  const given = parsed(input, raw);
  await limitInvitations(context);
  return resend(context, given);
}

const resend = command({
  name: "invitation.resend",
  permission: "member.manage",
  input,
  async run(context, { invitationId }) {
    const invitation = await requireInvitation(context, invitationId);
    const now = context.request.now();
    const { token, digest } = makeToken();
    const expiresAt = expiryFrom(now);
    await context.db.invitation.update({ where: { id: invitationId }, data: { digest, sentAt: now, expiresAt, invitedById: personOf(context.actor) } });
    await postInvitation(context, { ...invitation, expiresAt, token });
    return { result: undefined, subject: { type: "invitation", id: invitationId, name: invitation.email }, before: { expiresAt: invitation.expiresAt }, after: { expiresAt } };
  },
});
