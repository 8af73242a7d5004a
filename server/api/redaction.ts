import { changeRedaction } from "#server/redaction/change-redaction";
import { deletePattern } from "#server/redaction/delete-pattern";
import { redactionRules, tryRedaction } from "#server/redaction/queries";
import { savePattern } from "#server/redaction/save-pattern";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const redactionRouter = router({
  rules: workspaceQuery(redactionRules),
  try: workspaceQuery(tryRedaction),
  change: workspaceMutation(changeRedaction),
  savePattern: workspaceMutation(savePattern),
  deletePattern: workspaceMutation(deletePattern),
});
