import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { requireOwnQueue } from "./require-queue";
import { lockQueue } from "./sql";

const holdMs = 10 * 60_000;

/** Keeps the place of somebody who is about to say what they think of an output. */
export const reserveRun = workspaceMark({
  name: "queue.hold",
  permission: "run.rate",
  input: z.object({ queueId: id, runId: id }),
  async run(context, { queueId, runId }) {
    const { perRun } = await requireOwnQueue(context, queueId);
    if (!(await context.db.queueItem.findFirst({ where: { queueId, runId }, select: { runId: true } }))) throw new NotFound("output in this queue");
    await lockQueue(context, queueId);
    if (!(await holdRun(context, { queueId, runId, perRun }))) throw new Conflict("It was yours for ten minutes, and others have judged this output meanwhile. Nothing was rated; go on with the next one.");
    return { result: undefined };
  },
});

interface Wanted {
  queueId: string;
  runId: string;
  perRun: number;
}

/** Until when an output is kept for whoever asks, or nothing where as many others have it as were asked for. To be asked with the queue locked. */
export async function holdRun(context: Open<WorkspaceContext>, { queueId, runId, perRun }: Wanted): Promise<Date | undefined> {
  const { actor, db, request } = context;
  const [me, now] = [selfOf(actor), request.now()];
  const said = await db.rating.findMany({ where: { queueId, runId, verdict: { not: null } }, select: { rater: true } });
  const holds = await db.queueHold.findMany({ where: { queueId, runId, skipped: false, until: { gt: now } }, select: { userId: true } });
  const taken = new Set([...said.map(({ rater }) => rater), ...holds.map(({ userId }) => userId)]);
  const judged = said.some(({ rater }) => rater === me);
  taken.delete(me);
  if (!judged && taken.size >= perRun) return undefined;
  const until = new Date(now.getTime() + holdMs);
  await db.queueHold.deleteMany({ where: { queueId, OR: [{ skipped: false, until: { lte: now } }, { skipped: false, userId: me }, { runId, userId: me }] } });
  await db.queueHold.createMany({ data: [{ queueId, runId, userId: me, until }] });
  return until;
}
