import { accountRouter } from "./account";
import { auditRouter } from "./audit";
import { demoRouter } from "./demo";
import { exchangeRouter } from "./exchange";
import { folderRouter } from "./folder";
import { invitationRouter } from "./invitation";
import { memberRouter } from "./member";
import { draftRouter, inputSetRouter, presenceRouter, promptRouter } from "./prompt";
import { teamRouter } from "./team";
import { createCallerFactory, router } from "./trpc";
import { commentRouter, lintRouter, versionRouter } from "./version";
import { workspaceRouter } from "./workspace";

export const appRouter = router({
  account: accountRouter,
  audit: auditRouter,
  comment: commentRouter,
  demo: demoRouter,
  draft: draftRouter,
  exchange: exchangeRouter,
  folder: folderRouter,
  inputSet: inputSetRouter,
  invitation: invitationRouter,
  lint: lintRouter,
  member: memberRouter,
  presence: presenceRouter,
  prompt: promptRouter,
  team: teamRouter,
  version: versionRouter,
  workspace: workspaceRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
