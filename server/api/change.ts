import { addPart } from "#server/change/add-part";
import { askReviewers } from "#server/change/ask-reviewers";
import { bringUp } from "#server/change/bring-up";
import { closeChange } from "#server/change/close-change";
import { createChange } from "#server/change/create-change";
import { dropPart } from "#server/change/drop-part";
import { dropReviewer } from "#server/change/drop-reviewer";
import { editChange } from "#server/change/edit-change";
import { changes } from "#server/change/list.query";
import { openChange } from "#server/change/open-change";
import { proposeSnippet } from "#server/change/propose-snippet";
import { proposeStandard } from "#server/change/propose-standard";
import { stuckChanges, waitingCount } from "#server/change/queries";
import { reopenChange } from "#server/change/reopen-change";
import { reviewChange } from "#server/change/review-change";
import { change } from "#server/change/show.query";
import { tickItem } from "#server/change/tick-item";
import { untickItem } from "#server/change/untick-item";
import { withdrawChange } from "#server/change/withdraw-change";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const changeRouter = router({
  list: workspaceQuery(changes),
  show: workspaceQuery(change),
  stuck: workspaceQuery(stuckChanges),
  waitingCount: workspaceQuery(waitingCount),
  create: workspaceMutation(createChange),
  edit: workspaceMutation(editChange),
  proposeSnippet: workspaceMutation(proposeSnippet),
  proposeStandard: workspaceMutation(proposeStandard),
  addPart: workspaceMutation(addPart),
  dropPart: workspaceMutation(dropPart),
  bringUp: workspaceMutation(bringUp),
  open: workspaceMutation(openChange),
  withdraw: workspaceMutation(withdrawChange),
  close: workspaceMutation(closeChange),
  reopen: workspaceMutation(reopenChange),
  askReviewers: workspaceMutation(askReviewers),
  dropReviewer: workspaceMutation(dropReviewer),
  review: workspaceMutation(reviewChange),
  tick: workspaceMutation(tickItem),
  untick: workspaceMutation(untickItem),
});
