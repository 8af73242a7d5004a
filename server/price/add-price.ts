import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { onePriceADay, priceShape, shownPrices, storedPrice } from "./read-price";

const mostPrices = 1000;

/** Says what a model costs from a day on. Runs that are stored already keep their cost. */
export const addPrice = command({
  name: "price.add",
  permission: "price.manage",
  input: priceShape,
  conflicts: onePriceADay,
  async run(context, given) {
    if ((await context.db.price.count()) >= mostPrices) throw new Conflict(`A workspace has at most ${mostPrices} prices. Nothing was saved; remove one that no run needs any more.`);
    const price = await storedPrice(context, given);
    const { id } = await context.db.price.create({ data: price, select: { id: true } });
    const shown = await shownPrices(context);
    return { result: { id }, subject: { type: "price", id, name: price.model }, after: shown(price) };
  },
});
