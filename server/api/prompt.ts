import { archivePrompts } from "#server/prompt/archive-prompts";
import { createPrompt } from "#server/prompt/create-prompt";
import { deleteInputSet } from "#server/prompt/delete-input-set";
import { describePrompt } from "#server/prompt/describe-prompt";
import { discardDraft } from "#server/prompt/discard-draft";
import { draft } from "#server/prompt/draft.query";
import { forkPrompt } from "#server/prompt/fork-prompt";
import { givePrompt } from "#server/prompt/give-prompt";
import { keepDraft } from "#server/prompt/keep-draft";
import { movePrompts } from "#server/prompt/move-prompts";
import { notePresence } from "#server/prompt/note-presence";
import { dependents, inputSets, libraryWords, presence, prompt, prompts } from "#server/prompt/queries";
import { restorePrompts } from "#server/prompt/restore-prompts";
import { saveInputSet } from "#server/prompt/save-input-set";
import { sharePrompt } from "#server/prompt/share-prompt";
import { tagPrompts } from "#server/prompt/tag-prompts";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const promptRouter = router({
  list: workspaceQuery(prompts),
  find: workspaceQuery(prompt),
  words: workspaceQuery(libraryWords),
  dependents: workspaceQuery(dependents),
  create: workspaceMutation(createPrompt),
  describe: workspaceMutation(describePrompt),
  fork: workspaceMutation(forkPrompt),
  share: workspaceMutation(sharePrompt),
  give: workspaceMutation(givePrompt),
  move: workspaceMutation(movePrompts),
  tag: workspaceMutation(tagPrompts),
  archive: workspaceMutation(archivePrompts),
  restore: workspaceMutation(restorePrompts),
});

export const draftRouter = router({
  open: workspaceQuery(draft),
  keep: workspaceMutation(keepDraft),
  discard: workspaceMutation(discardDraft),
});

export const presenceRouter = router({
  list: workspaceQuery(presence),
  note: workspaceMutation(notePresence),
});

export const inputSetRouter = router({
  list: workspaceQuery(inputSets),
  save: workspaceMutation(saveInputSet),
  delete: workspaceMutation(deleteInputSet),
});
