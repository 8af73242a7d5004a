import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";

type Context = Open<WorkspaceContext>;

const shape = { id: true, name: true, instruction: true, perRun: true, closedAt: true } as const;

export async function requireQueue({ db }: Context, queueId: string) {
  const queue = await db.ratingQueue.findUnique({ where: { id: queueId }, select: shape });
  if (!queue) throw new NotFound("queue");
  return queue;
}

/** An open queue that whoever asks is to judge in; for all others it isn't there. */
export async function requireOwnQueue({ actor, db }: Context, queueId: string) {
  const queue = await db.ratingQueue.findFirst({ where: { id: queueId, raters: { some: { member: { userId: selfOf(actor) } } } }, select: shape });
  if (!queue) throw new NotFound("queue of yours");
  if (queue.closedAt) throw new Conflict(`The queue ${queue.name} is closed. What you have rated is kept; there is nothing left to do in it.`);
  return queue;
}
