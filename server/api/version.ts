import { addComment } from "#server/version/add-comment";
import { deleteComment } from "#server/version/delete-comment";
import { included } from "#server/version/included.query";
import { contractProblems, lintDraft, tokens } from "#server/version/judge.query";
import { ruleWeights, version, versions } from "#server/version/queries";
import { saveVersion } from "#server/version/save-version";
import { weighRule } from "#server/version/weigh-rule";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const versionRouter = router({
  list: workspaceQuery(versions),
  show: workspaceQuery(version),
  included: workspaceQuery(included),
  lint: workspaceQuery(lintDraft),
  checkContract: workspaceQuery(contractProblems),
  countTokens: workspaceQuery(tokens),
  save: workspaceMutation(saveVersion),
});

export const commentRouter = router({
  add: workspaceMutation(addComment),
  delete: workspaceMutation(deleteComment),
});

export const lintRouter = router({
  rules: workspaceQuery(ruleWeights),
  weigh: workspaceMutation(weighRule),
});
