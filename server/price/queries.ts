import { z } from "zod";
import { query } from "#server/query";
import { shownPrices } from "./read-price";

/** What models cost, by name and then the newest first. */
export const prices = query({
  name: "price.list",
  permission: "metrics.read",
  input: z.object({}),
  async run(context) {
    const rows = await context.db.price.findMany({ orderBy: [{ model: "asc" }, { startsAt: "desc" }] });
    const shown = await shownPrices(context);
    return rows.map((row) => ({ id: row.id, ...shown(row) }));
  },
});
