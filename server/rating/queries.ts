import { z } from "zod";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { query } from "#server/query";
import { judgedBlind } from "#server/run/blind.query";
import { requireRun } from "#server/run/require-run";
import { namesOf } from "#server/workspace/name-people";
import { id } from "#server/workspace/schema";

const mostRatings = 200;

/** Who judged these outputs how, newest first. What somebody shall judge blind they don't see before they have. */
export async function ratingsOf(context: Open<WorkspaceContext>, runIds: readonly string[]) {
  const { actor, db } = context;
  const me = personOf(actor);
  const blind = await judgedBlind(context, runIds);
  const rows = await db.rating.findMany({
    where: { runId: { in: runIds.filter((one) => !blind.has(one)) } },
    select: { id: true, runId: true, via: true, rater: true, verdict: true, reasons: true, comment: true, finalText: true, editChanged: true, editWords: true, editingSeconds: true, own: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: mostRatings,
  });
  const names = await namesOf(db, rows.map(({ rater }) => rater));
  return rows.map(({ id, runId, rater, editChanged, editWords, ...rating }) => ({
    ...{ ratingId: id, runId: runId ?? "", by: names.get(rater) ?? null, mine: rater !== "" && rater === me },
    edit: editChanged === null || editWords === null ? null : { changed: editChanged, words: editWords },
    ...rating,
  }));
}

/** Every judgement of one output. The newest of a rater counts; older ones and withdrawn ones stay. */
export const ratingHistory = query({
  name: "rating.history",
  permission: "run.read",
  input: z.object({ runId: id }),
  async run(context, { runId }) {
    await requireRun(context, runId);
    return { ratings: await ratingsOf(context, [runId]) };
  },
});
