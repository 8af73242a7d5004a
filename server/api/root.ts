import { accountRouter } from "./account";
import { keyRouter } from "./apikey";
import { auditRouter } from "./audit";
import { changeRouter } from "./change";
import { demoRouter } from "./demo";
import { environmentRouter } from "./environment";
import { exchangeRouter } from "./exchange";
import { exportRouter } from "./export";
import { folderRouter } from "./folder";
import { incidentRouter } from "./incident";
import { invitationRouter } from "./invitation";
import { memberRouter } from "./member";
import { metricsRouter } from "./metrics";
import { notificationRouter } from "./notification";
import { outcomeRouter } from "./outcome";
import { pieceRouter } from "./piece";
import { priceRouter } from "./price";
import { draftRouter, inputSetRouter, presenceRouter, promptRouter } from "./prompt";
import { queueRouter } from "./queue";
import { ratingRouter } from "./rating";
import { redactionRouter } from "./redaction";
import { releaseRouter } from "./release";
import { runRouter } from "./run";
import { teamRouter } from "./team";
import { threadRouter } from "./thread";
import { createCallerFactory, router } from "./trpc";
import { commentRouter, lintRouter, versionRouter } from "./version";
import { viewRouter } from "./view";
import { workspaceRouter } from "./workspace";

export const appRouter = router({
  account: accountRouter,
  audit: auditRouter,
  change: changeRouter,
  comment: commentRouter,
  demo: demoRouter,
  draft: draftRouter,
  environment: environmentRouter,
  exchange: exchangeRouter,
  export: exportRouter,
  folder: folderRouter,
  incident: incidentRouter,
  inputSet: inputSetRouter,
  invitation: invitationRouter,
  key: keyRouter,
  lint: lintRouter,
  member: memberRouter,
  metrics: metricsRouter,
  notification: notificationRouter,
  outcome: outcomeRouter,
  piece: pieceRouter,
  presence: presenceRouter,
  price: priceRouter,
  prompt: promptRouter,
  queue: queueRouter,
  rating: ratingRouter,
  redaction: redactionRouter,
  release: releaseRouter,
  run: runRouter,
  team: teamRouter,
  thread: threadRouter,
  version: versionRouter,
  view: viewRouter,
  workspace: workspaceRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
