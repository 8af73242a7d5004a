import { cancelSchedule } from "#server/release/cancel-schedule";
import { release, releases } from "#server/release/history.query";
import { livePage } from "#server/release/live.query";
import { releaseMatrix } from "#server/release/matrix.query";
import { previewRelease, previewRollback } from "#server/release/preview.query";
import { promoteVersions } from "#server/release/promote-versions";
import { releaseChange } from "#server/release/release-change";
import { rollBack } from "#server/release/roll-back";
import { scheduleRelease } from "#server/release/schedule-release";
import { schedules, unvalidated } from "#server/release/schedules.query";
import { stamps } from "#server/release/stamps.query";
import { validateRelease } from "#server/release/validate-release";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const releaseRouter = router({
  live: workspaceQuery(livePage),
  list: workspaceQuery(releases),
  show: workspaceQuery(release),
  matrix: workspaceQuery(releaseMatrix),
  stamps: workspaceQuery(stamps),
  preview: workspaceQuery(previewRelease),
  previewRollback: workspaceQuery(previewRollback),
  schedules: workspaceQuery(schedules),
  unvalidated: workspaceQuery(unvalidated),
  promote: workspaceMutation(promoteVersions),
  releaseChange: workspaceMutation(releaseChange),
  rollBack: workspaceMutation(rollBack),
  schedule: workspaceMutation(scheduleRelease),
  cancelSchedule: workspaceMutation(cancelSchedule),
  validate: workspaceMutation(validateRelease),
});
