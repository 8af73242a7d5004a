import { z } from "zod";
import { priceOf } from "#server/core/run/cost";
import { query } from "#server/query";
import { workspaceTime } from "./narrow-time";
import { unknownCosts } from "./sql";

const days = 30;

/** Models that were run lately and have no price now, so that what their runs cost stays unknown. */
export const unpriced = query({
  name: "metrics.unpriced",
  permission: "metrics.read",
  input: z.object({}),
  async run(context) {
    const time = await workspaceTime(context);
    const rows = await unknownCosts(context, { from: time.today - days + 1, to: time.today });
    const prices = (await context.db.price.findMany()).map(({ startsAt, cached, reasoning, ...price }) => ({ ...price, startsAt: startsAt.getTime(), cached: cached ?? undefined, reasoning: reasoning ?? undefined }));
    return rows.filter(({ model }) => priceOf(model, time.now, prices) === undefined);
  },
});
