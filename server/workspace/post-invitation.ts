import { limit } from "#server/access/limit";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { invitationLetter } from "#server/core/letter/invitation";
import type { Role } from "#server/db/generated/enums";
import { postMail } from "#server/mail/post-mail";

const days = 7;
export const expiryFrom = (now: Date) => new Date(now.getTime() + days * 86_400_000);

/** Anybody may found a workspace and invite anybody: nobody sends letters without end. */
export const limitInvitations = ({ actor, request, workspace }: WorkspaceContext) => limit("invite", request, personOf(actor) ?? workspace.id);

interface Sent {
  email: string;
  role: Role;
  expiresAt: Date;
  token: string;
}

export async function postInvitation(context: Open<WorkspaceContext>, { email, role, expiresAt, token }: Sent) {
  const { actor, request, workspace } = context;
  const inviter = "name" in actor ? actor.name : "Somebody";
  const link = `${request.origin}/invitation/${token}`;
  await postMail(context, { to: email, ...invitationLetter({ workspace: workspace.name, inviter, role, expiresAt, link }) });
}
