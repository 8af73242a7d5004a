import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import { NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { requireOwnQueue } from "./require-queue";

/** Leaves an output to the other raters. It doesn't come back. */
export const skipRun = workspaceMark({
  name: "queue.skip",
  permission: "run.rate",
  input: z.object({ queueId: id, runId: id }),
  async run(context, { queueId, runId }) {
    const { actor, db, request } = context;
    await requireOwnQueue(context, queueId);
    if (!(await db.queueItem.findFirst({ where: { queueId, runId }, select: { runId: true } }))) throw new NotFound("output in this queue");
    const own = { queueId, runId, userId: selfOf(actor) };
    await db.queueHold.deleteMany({ where: own });
    await db.queueHold.createMany({ data: [{ ...own, until: request.now(), skipped: true }], skipDuplicates: true });
    return { result: undefined };
  },
});
