import { z } from "zod";
import type { Open, WorkspaceContext } from "#server/context";
import { agreement, cohensKappa, krippendorffsAlpha } from "#server/core/stats/kappa";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { isFree, saidInQueues, type SaidInQueue } from "./queues.query";
import { requireQueue } from "./require-queue";
import { placesFor } from "./sql";

/** How far a queue is, person by person; and how far they agree on the outputs that as many have judged as were asked for. */
export const queueProgress = query({
  name: "queue.progress",
  permission: "run.read",
  input: z.object({ queueId: id }),
  async run(context, { queueId }) {
    const { perRun, ...queue } = await requireQueue(context, queueId);
    const said = await saidInQueues(context, [queueId]);
    const outputs = await context.db.queueItem.count({ where: { queueId } });
    const finished = finishedIn(said, perRun);
    return {
      ...{ queueId, name: queue.name, instruction: queue.instruction, closedAt: queue.closedAt, perRun, outputs },
      people: await peopleOf(context, queueId, said),
      finished: finished.size,
      ...agreed(finished),
    };
  },
});

async function peopleOf(context: Open<WorkspaceContext>, queueId: string, said: readonly SaidInQueue[]) {
  const { db, request } = context;
  const raters = await db.queueRater.findMany({ where: { queueId }, select: { member: { select: { id: true, userId: true, user: { select: { name: true } } } } }, take: 200 });
  const people = [];
  for (const { member } of raters) {
    const places = await placesFor(context, [queueId], member.userId, request.now());
    const done = said.filter(({ rater }) => rater === member.userId).length;
    const left = places.filter(isFree).length;
    people.push({ memberId: member.id, name: member.user.name, done, of: done + left, skipped: places.filter(({ skipped, rated }) => skipped && !rated).length });
  }
  return people;
}

function finishedIn(said: readonly SaidInQueue[], perRun: number): Map<string, SaidInQueue[]> {
  const byRun = new Map<string, SaidInQueue[]>();
  for (const one of said) byRun.set(one.runId, [...(byRun.get(one.runId) ?? []), one]);
  return new Map([...byRun].filter(([, all]) => all.length >= perRun && all.length > 1));
}

/** Two raters by Cohen's kappa; more, or others on each output, by Krippendorff's alpha. Of nothing there is no agreement. */
function agreed(finished: ReadonlyMap<string, readonly SaidInQueue[]>) {
  const units = [...finished.values()].map((all) => all.map(({ verdict }) => verdict));
  const [one, other, ...more] = new Set([...finished.values()].flat().map(({ rater }) => rater));
  if (units.length === 0 || !one) return { agreement: null, kappa: null, measure: null };
  if (other && more.length === 0) {
    const pairs = [...finished.values()].map((all) => [wordOf(all, one), wordOf(all, other)] as const);
    return { agreement: agreement(units), kappa: cohensKappa(pairs) ?? null, measure: "cohen" as const };
  }
  return { agreement: agreement(units), kappa: krippendorffsAlpha(units) ?? null, measure: "krippendorff" as const };
}

const wordOf = (all: readonly SaidInQueue[], rater: string) => all.find((one) => one.rater === rater)?.verdict ?? "";
