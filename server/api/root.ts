import { accountRouter } from "./account";
import { auditRouter } from "./audit";
import { demoRouter } from "./demo";
import { invitationRouter } from "./invitation";
import { memberRouter } from "./member";
import { teamRouter } from "./team";
import { createCallerFactory, router } from "./trpc";
import { workspaceRouter } from "./workspace";

export const appRouter = router({
  account: accountRouter,
  audit: auditRouter,
  demo: demoRouter,
  invitation: invitationRouter,
  member: memberRouter,
  team: teamRouter,
  workspace: workspaceRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
