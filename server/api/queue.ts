import { closeQueue } from "#server/queue/close-queue";
import { createQueue } from "#server/queue/create-queue";
import { queueProgress } from "#server/queue/progress.query";
import { allQueues, myQueues, othersOn } from "#server/queue/queries";
import { skipRun } from "#server/queue/skip-run";
import { takeNext } from "#server/queue/take-next";
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
