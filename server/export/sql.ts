import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

type Context = Open<WorkspaceContext>;

/** Holds an export that is still to be written, so that two workers never write one part. */
export async function lockExport({ sql }: Context, exportId: string): Promise<boolean> {
  const rows = await sql`SELECT id FROM export WHERE workspace_id = ${workspace} AND id = ${exportId}::uuid AND state IN ('waiting', 'running') FOR UPDATE`;
  return rows.length > 0;
}

export async function exportOwner({ sql }: Context, exportId: string): Promise<{ id: string; name: string } | undefined> {
  const [owner] = await sql<{ id: string; name: string }>`SELECT id, name FROM export_owner(${exportId}::uuid) WHERE ${workspace} IS NOT NULL`;
  return owner;
}

/** How large the texts of these runs are, without reading them. */
export const textSizes = ({ sql }: Context, runIds: readonly string[]) => sql<{ id: string; bytes: number }>`
  SELECT run_id AS id, coalesce(octet_length(inputs), 0) + coalesce(octet_length(rendered), 0) + coalesce(octet_length(output), 0) + coalesce(octet_length(reasoning), 0) AS bytes
  FROM run_text WHERE workspace_id = ${workspace} AND run_id = ANY (${runIds}::uuid[])`;
