import { z } from "zod";
import { email } from "#server/account/schema";
import { makeToken } from "#server/account/make-token";
import { authorize } from "#server/access/permissions";
import { command } from "#server/command";
import { personOf, type WorkspaceContext } from "#server/context";
import { Conflict, Invalid } from "#server/errors";
import { parsed } from "#server/input";
import { expiryFrom, limitInvitations, postInvitation } from "./post-invitation";
import { requireRoom } from "./require-room";
import { role, unanswered } from "./schema";
import { lockWorkspace } from "./sql";

const input = z.object({ email, role });

/** Invites one address. An open invitation to it is replaced: its old link stops working. */
export async function inviteMember(context: WorkspaceContext, raw: z.input<typeof input>) {
  const given = parsed(input, raw);
  await limitInvitations(context);
  return invite(context, given);
}

const invite = command({
  name: "invitation.create",
  permission: "member.manage",
  input,
  async run(context, { email, role }) {
    const { db, actor, request } = context;
    if (role === "owner") authorize(context.grants, "owner.manage");
    const invitedById = personOf(actor);
    if (!invitedById) throw new Invalid("An invitation comes from a person. Nothing was sent; sign in and invite from there.");
    await lockWorkspace(context);
    if (await db.member.findFirst({ where: { user: { email } }, select: { id: true } })) {
      throw new Conflict("This person is a member already. Nothing was sent; change their role among the members instead.", { email: "Is a member already" });
    }
    const now = request.now();
    await db.invitation.updateMany({ where: { email, ...unanswered }, data: { revokedAt: now } });
    requireRoom("invitations", await db.invitation.count({ where: unanswered }));
    const { token, digest } = makeToken();
    const invitation = await db.invitation.create({
      data: { email, role, invitedById, digest, createdAt: now, sentAt: now, expiresAt: expiryFrom(now) },
      select: { id: true, email: true, role: true, expiresAt: true },
    });
    await postInvitation(context, { ...invitation, token });
    return { result: { id: invitation.id }, subject: { type: "invitation", id: invitation.id, name: email }, after: { role } };
  },
});
