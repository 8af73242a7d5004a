import { z } from "zod";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { requireOwnRating } from "./give-rating";
import { sayRating } from "./say-rating";

/** Takes a rating of one's own back: that it was given stays in the history, what it said doesn't. */
export const withdrawRating = recording({
  name: "rating.withdraw",
  permission: "run.rate",
  input: z.object({ ratingId: id }),
  async prepare(context, { ratingId }) {
    const { runId } = await requireOwnRating(context, ratingId);
    const nothing = { verdict: null, reasons: [], comment: "", finalText: null, editingSeconds: null };
    return { events: [sayRating(context, { id: ratingId }, { id: runId }, nothing)], result: () => undefined };
  },
});
