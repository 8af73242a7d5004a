import { carried } from "#server/version/carried.query";
import { importFiles } from "#server/version/import-files";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const exchangeRouter = router({
  import: workspaceMutation(importFiles),
  export: workspaceQuery(carried),
});
