import { importOutcomes } from "#server/outcome/import-outcomes";
import { noteOutcome } from "#server/outcome/note-outcome";
import { outcomeNames } from "#server/outcome/queries";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const outcomeRouter = router({
  names: workspaceQuery(outcomeNames),
  note: workspaceMutation(noteOutcome),
  import: workspaceMutation(importOutcomes),
});
