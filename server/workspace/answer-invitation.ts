import { z } from "zod";
import { enterInvited, type InvitationFound } from "#server/access/threshold";
import { command } from "#server/command";
import type { AccountContext, Open } from "#server/context";
import { Conflict } from "#server/errors";
import { addMember } from "./add-member";
import { id } from "./schema";

/** Crosses the threshold: the person is a member from here on, and the link is used up. */
export async function answerInvitation(context: Open<AccountContext>, invitation: InvitationFound, userId: string) {
  const inside = await context.enter(enterInvited(context, invitation));
  await useUp(inside, { invitationId: invitation.id });
  await addMember(inside, { userId, role: invitation.role });
}

const useUp = command({
  name: "invitation.accept",
  permission: "member.join",
  input: z.object({ invitationId: id }),
  async run({ db, request }, { invitationId }) {
    const [used] = await db.invitation.updateManyAndReturn({
      where: { id: invitationId, acceptedAt: null, revokedAt: null },
      data: { acceptedAt: request.now() },
      select: { email: true, role: true },
    });
    if (!used) throw new Conflict("This invitation was answered a moment ago. Nothing was changed; sign in to get to the workspace.");
    return { result: undefined, subject: { type: "invitation", id: invitationId, name: used.email }, after: { role: used.role } };
  },
});
