import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import { requireOwn } from "./require-own";
import { lineIds } from "./schema";

/** These lines are read. Whoever has read one needs no letter of it. */
export const markRead = workspaceMark({
  name: "notification.mark-read",
  permission: "workspace.read",
  input: z.object({ ids: lineIds }),
  async run(context, { ids }) {
    const { actor, db, request } = context;
    await requireOwn(context, ids);
    await db.notification.updateMany({ where: { id: { in: ids }, userId: selfOf(actor), readAt: null }, data: { readAt: request.now(), inDigest: false } });
    return { result: undefined };
  },
});
