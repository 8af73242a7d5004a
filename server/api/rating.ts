import { changeReasons } from "#server/rating/change-reasons";
import { closeLinks } from "#server/rating/close-links";
import { giveRating } from "#server/rating/give-rating";
import { linkRating } from "#server/rating/link-rating";
import { ratingHistory } from "#server/rating/queries";
import { ratingReasons } from "#server/rating/reasons.query";
import { peekLink, rateByLink } from "#server/rating/use-link";
import { withdrawRating } from "#server/rating/withdraw-rating";
import { accountMutation, accountQuery, workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const ratingRouter = router({
  history: workspaceQuery(ratingHistory),
  reasons: workspaceQuery(ratingReasons),
  link: workspaceQuery(linkRating),
  closeLinks: workspaceMutation(closeLinks),
  give: workspaceMutation(giveRating),
  withdraw: workspaceMutation(withdrawRating),
  changeReasons: workspaceMutation(changeReasons),
  peek: accountQuery(peekLink),
  giveByLink: accountMutation(rateByLink),
});
