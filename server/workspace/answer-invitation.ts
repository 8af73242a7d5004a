import { enterInvited, type InvitationFound } from "#server/access/threshold";
import type { AccountContext, Open } from "#server/context";
import { addMember } from "./add-member";
import { useInvitation } from "./use-invitation";

/** Crosses the threshold: the person is a member from here on, and the link is used up. */
export async function answerInvitation(context: Open<AccountContext>, invitation: InvitationFound, userId: string) {
  const inside = await context.enter(enterInvited(context, invitation));
  await useInvitation(inside, { invitationId: invitation.id });
  await addMember(inside, { userId, role: invitation.role });
}
