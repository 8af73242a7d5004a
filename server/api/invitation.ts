import { acceptInvitation } from "#server/workspace/accept-invitation";
import { inviteMember } from "#server/workspace/invite-member";
import { invitations } from "#server/workspace/queries";
import { resendInvitation } from "#server/workspace/resend-invitation";
import { revokeInvitation } from "#server/workspace/revoke-invitation";
import { showInvitation } from "#server/workspace/show-invitation";
import { accountMutation, accountQuery, workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const invitationRouter = router({
  list: workspaceQuery(invitations),
  show: accountQuery(showInvitation),
  create: workspaceMutation(inviteMember),
  resend: workspaceMutation(resendInvitation),
  revoke: workspaceMutation(revokeInvitation),
  accept: accountMutation(acceptInvitation),
});
