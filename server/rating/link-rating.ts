import { z } from "zod";
import { authorize } from "#server/access/permissions";
import { makeRatingLink } from "#server/access/rating-link";
import { query } from "#server/query";
import { requireRun } from "#server/run/require-run";
import { id } from "#server/workspace/schema";

/** A link that judges one output in one tap, by whoever holds it; so only those who may judge can make one. Nothing is stored of it. */
export const linkRating = query({
  name: "rating.link",
  permission: "run.read",
  input: z.object({ runId: id }),
  async run(context, { runId }) {
    authorize(context.grants, "run.rate");
    await requireRun(context, runId);
    const { token, until } = makeRatingLink(context, runId);
    const path = `/rate/${token}`;
    return { token, path, url: `${context.request.origin}${path}`, until };
  },
});
