import { deleteView } from "#server/workspace/delete-view";
import { saveView } from "#server/workspace/save-view";
import { views } from "#server/workspace/views.query";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const viewRouter = router({
  list: workspaceQuery(views),
  save: workspaceMutation(saveView),
  delete: workspaceMutation(deleteView),
});
