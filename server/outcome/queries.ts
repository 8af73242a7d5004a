import { z } from "zod";
import { query } from "#server/query";

/** What outcomes are called here, so that the same thing is called the same. */
export const outcomeNames = query({
  name: "outcome.names",
  permission: "run.read",
  input: z.object({}),
  async run(context) {
    const used = await context.db.outcome.groupBy({ by: ["name"], _count: true, orderBy: [{ _count: { name: "desc" } }, { name: "asc" }], take: 200 });
    const usual = ["clicks", "impressions", "opens", "conversions", "replies"].filter((name) => !used.some((one) => one.name === name));
    return { names: [...used.map(({ name }) => name), ...usual] };
  },
});
