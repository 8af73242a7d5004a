import { z } from "zod";
import { query } from "#server/query";
import { ratingsOf } from "#server/run/ratings.query";
import { requireRun } from "#server/run/require-run";
import { id } from "#server/workspace/schema";

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
