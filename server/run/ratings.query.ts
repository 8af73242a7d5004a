import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { namesOf } from "#server/workspace/name-people";
import { judgedBlind } from "./blind.query";

const mostRatings = 200;

/** Who judged these outputs how, newest first. Of what somebody is still to judge blind they see their own words alone. */
export async function ratingsOf(context: Open<WorkspaceContext>, runIds: readonly string[]) {
  const { actor, db } = context;
  const me = personOf(actor);
  const blind = await judgedBlind(context, runIds);
  const rows = await db.rating.findMany({
    where: { OR: [{ runId: { in: runIds.filter((one) => !blind.has(one)) } }, { runId: { in: [...blind.keys()] }, rater: me, via: { not: "api" } }] },
    select: { id: true, runId: true, via: true, rater: true, verdict: true, reasons: true, comment: true, finalText: true, editChanged: true, editWords: true, editingSeconds: true, own: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: mostRatings,
  });
  const members = rows.flatMap(({ via, rater }) => (via === "api" ? [] : rater));
  const names = await namesOf(db, members);
  // An application calls its users as it likes, also by a member's id: that makes them nobody here.
  return rows.map(({ id, runId, rater, editChanged, editWords, ...rating }) => ({
    ...{ ratingId: id, runId: runId ?? "" },
    by: rating.via === "api" ? rater || null : (names.get(rater) ?? null),
    mine: rating.via !== "api" && rater !== "" && rater === me,
    edit: editChanged === null || editWords === null ? null : { changed: editChanged, words: editWords },
    ...rating,
  }));
}
