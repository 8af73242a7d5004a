import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

/** Incidents are counted one by one, so whoever opens one waits here for the others. */
export async function nextSerial({ sql }: Open<WorkspaceContext>): Promise<number> {
  await sql`SELECT id FROM workspace WHERE id = ${workspace} FOR NO KEY UPDATE`;
  const [row] = await sql<{ next: number }>`SELECT (coalesce(max(serial), 0) + 1)::integer AS next FROM incident WHERE workspace_id = ${workspace}`;
  return row?.next ?? 1;
}

export const lockIncident = ({ sql }: Open<WorkspaceContext>, incidentId: string) => sql`SELECT id FROM incident WHERE workspace_id = ${workspace} AND id = ${incidentId}::uuid FOR NO KEY UPDATE`;
