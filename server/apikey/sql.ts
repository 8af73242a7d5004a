import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

/** Holds a name until the transaction ends. False when another transaction holds it. */
export async function holdName({ sql }: Open<WorkspaceContext>, keyId: string, name: string): Promise<boolean> {
  const [row] = await sql<{ held: boolean }>`SELECT pg_try_advisory_xact_lock(hashtextextended(${workspace}::text || ${keyId} || ${name}, 0)) AS held`;
  return row?.held ?? false;
}
