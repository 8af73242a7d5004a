import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { onePriceADay, priceShape, shownPrices, storedPrice } from "./read-price";
import { requirePrice } from "./require-price";

/** Corrects a price. Runs that are stored already keep their cost. */
export const changePrice = command({
  name: "price.change",
  permission: "price.manage",
  input: priceShape.extend({ priceId: id }),
  conflicts: onePriceADay,
  async run(context, { priceId, ...given }) {
    const stands = await requirePrice(context, priceId);
    const shown = await shownPrices(context);
    const price = await storedPrice(context, given);
    const [before, after] = [shown(stands), shown(price)];
    if (Object.values(before).join("\n") === Object.values(after).join("\n")) return { result: { id: priceId }, silent: "nothing changed" };
    await context.db.price.update({ where: { id: priceId }, data: price });
    return { result: { id: priceId }, subject: { type: "price", id: priceId, name: price.model }, before, after };
  },
});
