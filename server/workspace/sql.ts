import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

/** Writers of who-is-owner wait for one another here. */
export const lockWorkspace = ({ sql }: Open<WorkspaceContext>) => sql`SELECT id FROM workspace WHERE id = ${workspace} FOR UPDATE`;

/** How many prompts a person owns, personal ones included. */
export async function promptsOwned({ sql }: Open<WorkspaceContext>, userId: string): Promise<number> {
  const [row] = await sql<{ owned: bigint }>`SELECT prompts_owned(${userId}::uuid) AS owned WHERE ${workspace} IS NOT NULL`;
  return Number(row?.owned ?? 0);
}

export const givePrompts = ({ sql }: Open<WorkspaceContext>, giverId: string, heirId: string) =>
  sql`SELECT give_prompts(${giverId}::uuid, ${heirId}::uuid)::text WHERE ${workspace} IS NOT NULL`;
