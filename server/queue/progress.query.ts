import { z } from "zod";
import type { Open, WorkspaceContext } from "#server/context";
import { agreement, cohensKappa, krippendorffsAlpha } from "#server/core/stats/kappa";
import { NotFound } from "#server/errors";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { placesFor, statesOf, type Place, type QueueState, type SaidInQueue } from "./find-places";
import { requireQueue } from "./require-queue";

/** How far a queue is, person by person; and how far they agree on the outputs that as many have judged as were asked for. */
export const queueProgress = query({
  name: "queue.progress",
  permission: "run.read",
  input: z.object({ queueId: id }),
  async run(context, { queueId }) {
    const { perRun, ...queue } = await requireQueue(context, queueId);
    const [state] = await statesOf(context, [{ id: queueId, perRun }]);
    if (!state) throw new NotFound("queue");
    const finished = finishedIn(state);
    return {
      ...{ queueId, name: queue.name, instruction: queue.instruction, closedAt: queue.closedAt, perRun, outputs: state.runIds.length },
      people: await peopleOf(context, state),
      finished: finished.size,
      ...agreed(finished),
    };
  },
});

async function peopleOf({ db, request }: Open<WorkspaceContext>, state: QueueState) {
  const raters = await db.queueRater.findMany({ where: { queueId: state.queueId }, select: { member: { select: { id: true, userId: true, user: { select: { name: true } } } } }, take: 200 });
  return raters.map(({ member: { id, userId, user } }) => {
    const places = placesFor(state, userId, request.now());
    const count = (which: (place: Place) => boolean) => places.filter(which).length;
    const done = count(({ rated }) => rated);
    return { memberId: id, name: user.name, done, of: done + count(({ free }) => free), skipped: count(({ rated, skipped }) => skipped && !rated) };
  });
}

function finishedIn({ said, perRun }: QueueState): Map<string, SaidInQueue[]> {
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
