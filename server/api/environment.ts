import { closeEnvironment } from "#server/environment/close-environment";
import { createEnvironment } from "#server/environment/create-environment";
import { dropPipeline } from "#server/environment/drop-pipeline";
import { givePipeline } from "#server/environment/give-pipeline";
import { moveEnvironment } from "#server/environment/move-environment";
import { pipelines } from "#server/environment/pipelines.query";
import { proposePolicy } from "#server/environment/propose-policy";
import { liveIn, pipeline, policyHistory } from "#server/environment/queries";
import { renameEnvironment } from "#server/environment/rename-environment";
import { settlePolicy } from "#server/environment/settle-policy";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const environmentRouter = router({
  pipelines: workspaceQuery(pipelines),
  pipeline: workspaceQuery(pipeline),
  liveIn: workspaceQuery(liveIn),
  history: workspaceQuery(policyHistory),
  create: workspaceMutation(createEnvironment),
  rename: workspaceMutation(renameEnvironment),
  move: workspaceMutation(moveEnvironment),
  close: workspaceMutation(closeEnvironment),
  givePipeline: workspaceMutation(givePipeline),
  dropPipeline: workspaceMutation(dropPipeline),
  propose: workspaceMutation(proposePolicy),
  settle: workspaceMutation(settlePolicy),
});
