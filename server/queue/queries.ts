import { z } from "zod";
import { personOf, selfOf, type Open, type WorkspaceContext } from "#server/context";
import { NotFound } from "#server/errors";
import { query } from "#server/query";
import { namesOf } from "#server/workspace/name-people";
import { id } from "#server/workspace/schema";
import { placesFor, saidInQueues, statesOf } from "./find-places";

const mostQueues = 200;

/** The open queues that whoever asks is to judge in, each with what is done and what is left. */
export async function queuesOfMine(context: Open<WorkspaceContext>) {
  const { actor, db, request } = context;
  const userId = personOf(actor);
  if (!userId) return [];
  const queues = await db.ratingQueue.findMany({
    where: { closedAt: null, raters: { some: { member: { userId } } } },
    select: { id: true, name: true, instruction: true, perRun: true, createdAt: true },
    orderBy: { createdAt: "asc" },
    take: mostQueues,
  });
  const states = new Map((await statesOf(context, queues)).map((state) => [state.queueId, placesFor(state, userId, request.now())]));
  return queues.map(({ id, ...queue }) => {
    const own = states.get(id) ?? [];
    return { queueId: id, ...queue, outputs: own.length, done: own.filter(({ rated }) => rated).length, left: own.filter(({ free }) => free).length };
  });
}

export const myQueues = query({
  name: "queue.mine",
  permission: "workspace.read",
  input: z.object({}),
  run: async (context) => ({ queues: await queuesOfMine(context) }),
});

/** Every queue, newest first, with how far it is. */
export const allQueues = query({
  name: "queue.all",
  permission: "run.read",
  input: z.object({}),
  async run(context) {
    const rows = await context.db.ratingQueue.findMany({
      select: { id: true, name: true, perRun: true, createdBy: true, createdAt: true, closedAt: true, _count: { select: { items: true, raters: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: mostQueues,
    });
    const said = await saidInQueues(context, rows.map(({ id }) => id));
    const names = await namesOf(context.db, rows.map(({ createdBy }) => createdBy));
    const queues = rows.map(({ id, createdBy, _count, ...queue }) => ({
      ...{ queueId: id, by: names.get(createdBy) ?? null, outputs: _count.items, raters: _count.raters },
      ...queue,
      given: said.filter(({ queueId }) => queueId === id).length,
      wanted: _count.items * queue.perRun,
    }));
    return { queues };
  },
});

/** What the others said of an output, for whoever has judged it too. */
export const othersOn = query({
  name: "queue.others",
  permission: "run.rate",
  input: z.object({ queueId: id, runId: id }),
  async run({ actor, db }, { queueId, runId }) {
    const ratings = await db.rating.findMany({
      where: { queueId, runId, verdict: { not: null } },
      select: { rater: true, verdict: true, reasons: true, comment: true },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: 100,
    });
    const me = selfOf(actor);
    if (!ratings.some(({ rater }) => rater === me)) throw new NotFound("output that you have rated in this queue");
    const latest = [...new Map(ratings.toReversed().map((rating) => [rating.rater, rating])).values()].filter(({ rater }) => rater !== me);
    const names = await namesOf(db, latest.map(({ rater }) => rater));
    return { others: latest.map(({ rater, ...rating }) => ({ by: names.get(rater) ?? null, ...rating })) };
  },
});
