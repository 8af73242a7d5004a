import { auditEntries, auditFacets } from "#server/audit/queries";
import { workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const auditRouter = router({
  list: workspaceQuery(auditEntries),
  facets: workspaceQuery(auditFacets),
});
