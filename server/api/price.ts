import { addPrice } from "#server/run/add-price";
import { changePrice } from "#server/run/change-price";
import { prices } from "#server/run/prices.query";
import { removePrice } from "#server/run/remove-price";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const priceRouter = router({
  list: workspaceQuery(prices),
  add: workspaceMutation(addPrice),
  change: workspaceMutation(changePrice),
  remove: workspaceMutation(removePrice),
});
