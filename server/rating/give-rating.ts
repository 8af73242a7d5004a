import { z } from "zod";
import { allows } from "#server/access/permissions";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { Forbidden, NotFound } from "#server/errors";
import { parsed } from "#server/input";
import { othersOn } from "#server/queue/queries";
import { reserveRun } from "#server/queue/reserve-run";
import { recording } from "#server/recording";
import { requireRun } from "#server/run/require-run";
import { verdict } from "#server/run/schema";
import { id } from "#server/workspace/schema";
import { sayRating } from "./say-rating";
import { editingSeconds, finalText, reasons, remark } from "./schema";

const input = z.object({
  runId: id,
  verdict,
  reasons: reasons.optional(),
  comment: remark.optional(),
  finalText: finalText.nullable().optional(),
  editingSeconds: editingSeconds.nullable().optional(),
  /** The same rating said again, or with more. */
  ratingId: id.optional(),
  queueId: id.optional(),
});

/** Judges an output. In a queue its place is kept first, so that no more people judge it than were asked; then the others' words are shown. */
export async function giveRating(context: WorkspaceContext, raw: z.input<typeof input>) {
  const { queueId, runId } = parsed(input, raw);
  if (queueId) await reserveRun(context, { queueId, runId });
  const { ratingId } = await keepRating(context, raw);
  return { ratingId, others: queueId ? (await othersOn(context, { queueId, runId })).others : [] };
}

const keepRating = recording({
  name: "rating.give",
  permission: "run.rate",
  input,
  async prepare(context, { runId, ratingId, queueId, ...said }) {
    if (!queueId && !allows(context.grants, "run.read")) throw new Forbidden("You rate outputs in the queues you are asked to. Nothing was rated; open one of your queues.");
    const { makerId } = await requireRun(context, runId);
    const rater = selfOf(context.actor);
    const at = context.request.now().getTime();
    if (ratingId) {
      // It stays where it was given, in a queue or outside.
      await requireOwnRating(context, ratingId, runId);
      return { events: [sayRating(context, { id: ratingId }, { id: runId }, { at, ...given(said) })], result: () => ({ ratingId }) };
    }
    const via = queueId ? "queue" : makerId === rater ? "maker" : "colleague";
    const origin = { via, rater, queueId: queueId ?? null, at } as const;
    return {
      events: [sayRating(context, {}, { id: runId }, { ...origin, ...given(said) })],
      result: ([stored]) => ({ ratingId: stored?.id ?? "" }),
    };
  },
});

/** A rating of one's own. */
export async function requireOwnRating({ actor, db }: Open<WorkspaceContext>, ratingId: string, runId?: string) {
  const rating = await db.rating.findFirst({ where: { id: ratingId, rater: selfOf(actor), via: { not: "api" }, ...(runId && { runId }) }, select: { runId: true } });
  if (!rating?.runId) throw new NotFound("rating of yours");
  return { runId: rating.runId };
}

/** What is not spoken of stays as it was. */
const given = <Fields extends object>(fields: Fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>; // safe because nothing is renamed
