import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

/** Who arranges environments, or writes what they demand, waits for one another; releases go on meanwhile. */
export const lockEnvironments = ({ sql }: Open<WorkspaceContext>) => sql`SELECT id FROM environment WHERE workspace_id = ${workspace} ORDER BY id FOR NO KEY UPDATE`;
