import { createWorkspace } from "#server/workspace/create-workspace";
import { currentWorkspace } from "#server/workspace/queries";
import { renameWorkspace } from "#server/workspace/rename-workspace";
import { accountMutation, workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const workspaceRouter = router({
  current: workspaceQuery(currentWorkspace),
  create: accountMutation(createWorkspace),
  rename: workspaceMutation(renameWorkspace),
});
