import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

/** Who arranges folders waits for one another: two moved into one another at once would make a ring. Prompts may be put into them meanwhile. */
export const lockFolders = ({ sql }: Open<WorkspaceContext>) => sql`SELECT id FROM folder WHERE workspace_id = ${workspace} ORDER BY id FOR NO KEY UPDATE`;

/** How many floors a folder has, itself included. */
export async function depthBelow({ sql }: Open<WorkspaceContext>, folderId: string): Promise<number> {
  const [row] = await sql<{ floors: number }>`
    WITH RECURSIVE below AS (
      SELECT id, 1 AS floor FROM folder WHERE workspace_id = ${workspace} AND id = ${folderId}::uuid
      UNION ALL SELECT f.id, b.floor + 1 FROM folder f JOIN below b ON f.parent_id = b.id
    ) SELECT max(floor)::integer AS floors FROM below`;
  return row?.floors ?? 0;
}

/** The prompts that lie in each folder itself, of those that whoever asks may see. */
export async function promptsByFolder({ sql }: Open<WorkspaceContext>): Promise<Map<string | null, number>> {
  const rows = await sql<{ folder_id: string | null; prompts: bigint }>`SELECT folder_id, prompts FROM count_prompts() WHERE ${workspace} IS NOT NULL`;
  return new Map(rows.map((row) => [row.folder_id, Number(row.prompts)]));
}
