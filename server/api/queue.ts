import { closeQueue } from "#server/run/close-queue";
import { createQueue } from "#server/run/create-queue";
import { queueProgress } from "#server/run/progress.query";
import { allQueues, myQueues, othersOn } from "#server/run/queues.query";
import { skipRun } from "#server/run/skip-run";
import { takeNext } from "#server/run/take-next";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const queueRouter = router({
  mine: workspaceQuery(myQueues),
  all: workspaceQuery(allQueues),
  progress: workspaceQuery(queueProgress),
  others: workspaceQuery(othersOn),
  create: workspaceMutation(createQueue),
  next: workspaceMutation(takeNext),
  skip: workspaceMutation(skipRun),
  close: workspaceMutation(closeQueue),
});
