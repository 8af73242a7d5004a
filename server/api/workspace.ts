import { chooseZone } from "#server/workspace/choose-zone";
import { createWorkspace } from "#server/workspace/create-workspace";
import { keepRuns } from "#server/workspace/keep-runs";
import { keeping } from "#server/workspace/keeping.query";
import { currentWorkspace, rolesInWords } from "#server/workspace/queries";
import { renameWorkspace } from "#server/workspace/rename-workspace";
import { accountMutation, workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const workspaceRouter = router({
  current: workspaceQuery(currentWorkspace),
  roles: workspaceQuery(rolesInWords),
  create: accountMutation(createWorkspace),
  rename: workspaceMutation(renameWorkspace),
  keeping: workspaceQuery(keeping),
  chooseZone: workspaceMutation(chooseZone),
  keepRuns: workspaceMutation(keepRuns),
});
