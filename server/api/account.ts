import { changePassword } from "#server/account/change-password";
import { endSession } from "#server/account/end-session";
import { endOtherSessions } from "#server/account/end-other-sessions";
import { endSessions } from "#server/account/end-sessions";
import { firstPage, linkBehind, me, myHistory, mySessions, myWorkspaces } from "#server/account/queries";
import { renameAccount } from "#server/account/rename-account";
import { requestLink } from "#server/account/request-link";
import { accountMutation, accountQuery } from "./procedures";
import { router } from "./trpc";

export const accountRouter = router({
  me: accountQuery(me),
  workspaces: accountQuery(myWorkspaces),
  sessions: accountQuery(mySessions),
  history: accountQuery(myHistory),
  firstPage: accountQuery(firstPage),
  link: accountQuery(linkBehind),
  requestLink: accountMutation(requestLink),
  rename: accountMutation(renameAccount),
  changePassword: accountMutation(changePassword),
  endSession: accountMutation(endSession),
  endOtherSessions: accountMutation(endOtherSessions),
  endSessions: accountMutation(endSessions),
});
