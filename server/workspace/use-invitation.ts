import { z } from "zod";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { id, unanswered } from "./schema";

/** Uses an invitation up, at the threshold, once. */
export const useInvitation = command({
  name: "invitation.accept",
  permission: "member.join",
  input: z.object({ invitationId: id }),
  async run({ db, request }, { invitationId }) {
    const [used] = await db.invitation.updateManyAndReturn({
      where: { id: invitationId, ...unanswered },
      data: { acceptedAt: request.now() },
      select: { email: true, role: true },
    });
    if (!used) throw new Conflict("This invitation was answered a moment ago. Nothing was changed; sign in to get to the workspace.");
    return { result: undefined, subject: { type: "invitation", id: invitationId, name: used.email }, after: { role: used.role } };
  },
});
