import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { requireOwnQueue } from "./require-queue";
import { lockQueue, placesFor } from "./sql";

const holdMs = 10 * 60_000;

/** Keeps the place of somebody who is about to say what they think of an output. */
export const reserveRun = workspaceMark({
  name: "queue.hold",
  permission: "run.rate",
  input: z.object({ queueId: id, runId: id }),
  async run(context, { queueId, runId }) {
    const { actor, request } = context;
    await requireOwnQueue(context, queueId);
    await lockQueue(context, queueId);
    const place = (await placesFor(context, [queueId], selfOf(actor), request.now())).find((one) => one.runId === runId);
    if (!place) throw new NotFound("output in this queue");
    if (!place.rated && place.others >= place.perRun) throw new Conflict("It was yours for ten minutes, and others have judged this output meanwhile. Nothing was rated; go on with the next one.");
    if (!place.rated) await holdRun(context, { queueId, runId });
    return { result: undefined };
  },
});

/** Has to be asked with the queue locked. */
export async function holdRun({ actor, db, request }: Open<WorkspaceContext>, place: { queueId: string; runId: string }): Promise<Date> {
  const now = request.now();
  const until = new Date(now.getTime() + holdMs);
  const own = { ...place, userId: selfOf(actor) };
  await db.queueHold.deleteMany({ where: { queueId: place.queueId, skipped: false, OR: [{ until: { lte: now } }, { userId: own.userId }] } });
  await db.queueHold.deleteMany({ where: own });
  await db.queueHold.createMany({ data: [{ ...own, until }] });
  return until;
}
