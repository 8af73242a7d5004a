import { z } from "zod";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { shownPrices } from "./read-price";
import { requirePrice } from "./require-price";

/** Takes a price away. Later runs of its model fall to an older price, or their cost is unknown. */
export const removePrice = command({
  name: "price.remove",
  permission: "price.manage",
  input: z.object({ priceId: id }),
  async run(context, { priceId }) {
    const stands = await requirePrice(context, priceId);
    await context.db.price.delete({ where: { id: priceId } });
    return { result: undefined, subject: { type: "price", id: priceId, name: stands.model }, before: (await shownPrices(context))(stands) };
  },
});
