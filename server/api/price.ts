import { addPrice } from "#server/price/add-price";
import { changePrice } from "#server/price/change-price";
import { prices } from "#server/price/queries";
import { removePrice } from "#server/price/remove-price";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const priceRouter = router({
  list: workspaceQuery(prices),
  add: workspaceMutation(addPrice),
  change: workspaceMutation(changePrice),
  remove: workspaceMutation(removePrice),
});
