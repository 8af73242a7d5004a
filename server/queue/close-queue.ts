import { z } from "zod";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { requireQueue } from "./require-queue";

/** Ends a queue. What was said in it stays and counts. */
export const closeQueue = command({
  name: "queue.close",
  permission: "queue.manage",
  input: z.object({ queueId: id }),
  async run(context, { queueId }) {
    const { name, closedAt } = await requireQueue(context, queueId);
    if (closedAt) return { result: undefined, silent: "nothing changed" };
    await context.db.ratingQueue.update({ where: { id: queueId }, data: { closedAt: context.request.now() }, select: { id: true } });
    await context.db.queueHold.deleteMany({ where: { queueId, skipped: false } });
    return { result: undefined, subject: { type: "queue", id: queueId, name } };
  },
});
