import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

/** Who changes what is taken out waits for one another, so that no limit is passed by two at once. */
export const lockRules = ({ sql }: Open<WorkspaceContext>) => sql`SELECT id FROM workspace WHERE id = ${workspace} FOR NO KEY UPDATE`;
