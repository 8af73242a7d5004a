import { chooseKind } from "#server/notification/choose-kind";
import { markRead } from "#server/notification/mark-read";
import { markUnread } from "#server/notification/mark-unread";
import { choices, inbox, unreadCount } from "#server/notification/queries";
import { readAll } from "#server/notification/read-all";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const notificationRouter = router({
  inbox: workspaceQuery(inbox),
  unread: workspaceQuery(unreadCount),
  choices: workspaceQuery(choices),
  markRead: workspaceMutation(markRead),
  readAll: workspaceMutation(readAll),
  markUnread: workspaceMutation(markUnread),
  choose: workspaceMutation(chooseKind),
});
