import { cancelExport } from "#server/export/cancel-export";
import { exports } from "#server/export/queries";
import { startExport } from "#server/export/start-export";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const exportRouter = router({
  list: workspaceQuery(exports),
  start: workspaceMutation(startExport),
  cancel: workspaceMutation(cancelExport),
});
