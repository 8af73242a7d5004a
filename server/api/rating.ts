import { changeReasons } from "#server/run/change-reasons";
import { giveRating } from "#server/run/give-rating";
import { linkRating } from "#server/run/link-rating";
import { ratingHistory } from "#server/run/ratings.query";
import { ratingReasons } from "#server/run/reasons.query";
import { peekLink, rateByLink } from "#server/run/use-link";
import { withdrawRating } from "#server/run/withdraw-rating";
import { accountMutation, accountQuery, workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const ratingRouter = router({
  history: workspaceQuery(ratingHistory),
  reasons: workspaceQuery(ratingReasons),
  link: workspaceQuery(linkRating),
  give: workspaceMutation(giveRating),
  withdraw: workspaceMutation(withdrawRating),
  changeReasons: workspaceMutation(changeReasons),
  peek: accountQuery(peekLink),
  giveByLink: accountMutation(rateByLink),
});
