import { changeRole } from "#server/workspace/change-role";
import { memberHoldings, members } from "#server/workspace/queries";
import { removeMember } from "#server/workspace/remove-member";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const memberRouter = router({
  list: workspaceQuery(members),
  holdings: workspaceQuery(memberHoldings),
  changeRole: workspaceMutation(changeRole),
  remove: workspaceMutation(removeMember),
});
