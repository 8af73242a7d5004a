import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

/** Writers of who-is-owner wait for one another here. */
export const lockWorkspace = ({ sql }: Open<WorkspaceContext>) => sql`SELECT id FROM workspace WHERE id = ${workspace} FOR UPDATE`;
