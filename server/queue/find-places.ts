import type { Open, WorkspaceContext } from "#server/context";
import type { Verdict } from "#server/core/run/verdict";

type Context = Open<WorkspaceContext>;

export interface SaidInQueue {
  queueId: string;
  runId: string;
  rater: string;
  verdict: Verdict;
}

interface Hold {
  queueId: string;
  runId: string;
  userId: string;
  until: Date;
  skipped: boolean;
}

export interface QueueState {
  queueId: string;
  perRun: number;
  /** Its outputs, in the queue's order. */
  runIds: string[];
  said: SaidInQueue[];
  holds: Hold[];
}

/** One output of a queue, as it is for one person now. */
export interface Place {
  runId: string;
  rated: boolean;
  /** They left it to the others. */
  skipped: boolean;
  /** They have it before them. */
  held: boolean;
  /** Neither judged by them, nor left, nor taken by as many others as were asked for. */
  free: boolean;
}

/** Who said what in these queues: of each rater the latest word on each output. */
export async function saidInQueues({ db }: Context, queueIds: readonly string[]): Promise<SaidInQueue[]> {
  const rows = await db.rating.findMany({
    where: { queueId: { in: [...queueIds] }, verdict: { not: null } },
    select: { queueId: true, runId: true, rater: true, verdict: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const said = rows.flatMap(({ queueId, runId, rater, verdict }) => (queueId && runId && verdict ? [{ queueId, runId, rater, verdict }] : []));
  return [...new Map(said.map((one) => [`${one.queueId} ${one.runId} ${one.rater}`, one])).values()];
}

/** How these queues stand. */
export async function statesOf(context: Context, queues: readonly { id: string; perRun: number }[]): Promise<QueueState[]> {
  if (queues.length === 0) return [];
  const queueIds = queues.map(({ id }) => id);
  const items = await context.db.queueItem.findMany({ where: { queueId: { in: queueIds } }, select: { queueId: true, runId: true }, orderBy: { place: "asc" } });
  const said = await saidInQueues(context, queueIds);
  const holds = await context.db.queueHold.findMany({ where: { queueId: { in: queueIds } }, select: { queueId: true, runId: true, userId: true, until: true, skipped: true } });
  return queues.map(({ id, perRun }) => {
    const own = ({ queueId }: { queueId: string }) => queueId === id;
    return { queueId: id, perRun, runIds: items.filter(own).map(({ runId }) => runId), said: said.filter(own), holds: holds.filter(own) };
  });
}

export function placesFor({ perRun, runIds, said, holds }: QueueState, userId: string, now: Date): Place[] {
  const taken = new Map<string, Set<string>>();
  const take = (runId: string, who: string) => taken.set(runId, (taken.get(runId) ?? new Set<string>()).add(who));
  for (const { runId, rater } of said) take(runId, rater);
  const rated = new Set(said.flatMap(({ runId, rater }) => (rater === userId ? [runId] : [])));
  const mine = holds.filter((hold) => hold.userId === userId);
  const skipped = new Set(mine.flatMap((hold) => (hold.skipped ? [hold.runId] : [])));
  const held = new Set(mine.flatMap((hold) => (isLive(hold, now) ? [hold.runId] : [])));
  for (const hold of holds) if (isLive(hold, now)) take(hold.runId, hold.userId);
  return runIds.map((runId) => {
    const others = [...(taken.get(runId) ?? [])].filter((who) => who !== userId).length;
    return { runId, rated: rated.has(runId), skipped: skipped.has(runId), held: held.has(runId), free: !rated.has(runId) && !skipped.has(runId) && others < perRun };
  });
}

const isLive = ({ skipped, until }: Hold, now: Date) => !skipped && until > now;
