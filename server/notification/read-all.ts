import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import { kindsOf } from "#server/core/notification/kinds";
import { id } from "#server/workspace/schema";
import { requireOwn } from "./require-own";
import { topic } from "./schema";

/** All that was on screen is read: this line and what came before it. What came meanwhile stays unread. Says which lines were, for whoever thinks better of it. */
export const readAll = workspaceMark({
  name: "notification.read-all",
  permission: "workspace.read",
  input: z.object({ until: id, topic }),
  async run(context, { until, topic: about }) {
    const { actor, db, request } = context;
    await requireOwn(context, [until]);
    const kind = about && { in: kindsOf(about) };
    const read = await db.notification.updateManyAndReturn({
      where: { userId: selfOf(actor), id: { lte: until }, kind, readAt: null },
      data: { readAt: request.now(), inDigest: false },
      select: { id: true },
    });
    return { result: { ids: read.map((line) => line.id).sort() } };
  },
});
