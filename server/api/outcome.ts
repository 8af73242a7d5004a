import { importOutcomes } from "#server/run/import-outcomes";
import { noteOutcome } from "#server/run/note-outcome";
import { outcomeNames } from "#server/run/outcomes.query";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const outcomeRouter = router({
  names: workspaceQuery(outcomeNames),
  note: workspaceMutation(noteOutcome),
  import: workspaceMutation(importOutcomes),
});
