import { personOf, type Open, type WorkspaceContext } from "#server/context";

/** Runs that whoever asks still has to judge in a queue. */
export async function judgedBlind({ actor, db }: Open<WorkspaceContext>, runIds: readonly string[]): Promise<Set<string>> {
  const userId = personOf(actor);
  if (!userId) return new Set();
  const items = await db.queueItem.findMany({
    where: { runId: { in: [...runIds] }, queue: { closedAt: null, raters: { some: { member: { userId } } } } },
    select: { runId: true, queue: { select: { ratings: { where: { rater: userId, runId: { in: [...runIds] }, verdict: { not: null } }, select: { runId: true } } } } },
  });
  return new Set(items.flatMap(({ runId, queue }) => (queue.ratings.some((rating) => rating.runId === runId) ? [] : [runId])));
}
