import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import { requireOwn } from "./require-own";
import { inInbox, lineIds } from "./schema";

/** These lines are to be read once more. They have been in a letter, or need none any more. */
export const markUnread = workspaceMark({
  name: "notification.mark-unread",
  permission: "workspace.read",
  input: z.object({ ids: lineIds }),
  async run(context, { ids }) {
    await requireOwn(context, ids);
    await context.db.notification.updateMany({ where: { id: { in: ids }, userId: selfOf(context.actor), ...inInbox }, data: { readAt: null } });
    return { result: undefined };
  },
});
