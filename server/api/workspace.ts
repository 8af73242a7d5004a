import { createWorkspace } from "#server/workspace/create-workspace";
import { currentWorkspace, rolesInWords } from "#server/workspace/queries";
import { renameWorkspace } from "#server/workspace/rename-workspace";
import { accountMutation, workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const workspaceRouter = router({
  current: workspaceQuery(currentWorkspace),
  roles: workspaceQuery(rolesInWords),
  create: accountMutation(createWorkspace),
  rename: workspaceMutation(renameWorkspace),
});
