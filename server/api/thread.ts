import { applySuggestion } from "#server/change/apply-suggestion";
import { editRemark } from "#server/change/edit-remark";
import { remarkEdits } from "#server/change/edits.query";
import { people } from "#server/change/people.query";
import { resolveThread } from "#server/change/resolve-thread";
import { startThread } from "#server/change/start-thread";
import { threads } from "#server/change/threads.query";
import { visitChange } from "#server/change/visit-change";
import { withdrawRemark } from "#server/change/withdraw-remark";
import { writeRemark } from "#server/change/write-remark";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const threadRouter = router({
  list: workspaceQuery(threads),
  edits: workspaceQuery(remarkEdits),
  people: workspaceQuery(people),
  start: workspaceMutation(startThread),
  reply: workspaceMutation(writeRemark),
  edit: workspaceMutation(editRemark),
  withdraw: workspaceMutation(withdrawRemark),
  resolve: workspaceMutation(resolveThread),
  takeUp: workspaceMutation(applySuggestion),
  visit: workspaceMutation(visitChange),
});
