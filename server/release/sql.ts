import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

type Context = Open<WorkspaceContext>;

/** Whoever moves these waits for one another here; says which release of each is live. */
export async function lockLive({ sql }: Context, environmentId: string, promptIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = await sql<{ prompt_id: string; release_id: string | null }>`
    SELECT prompt_id, release_id FROM lock_live(${environmentId}::uuid, ${promptIds}::uuid[]) WHERE ${workspace} IS NOT NULL`;
  return new Map(rows.map(({ prompt_id, release_id }) => [prompt_id, release_id]));
}

export interface Pin {
  key: string;
  versionId: string;
  sha: string;
}

/** Every version that one resolves to, through all its snippets and steps. */
export const pinsOf = ({ sql }: Context, versionId: string) => sql<Pin>`
  WITH RECURSIVE within AS (
    SELECT pinned_id FROM inclusion WHERE workspace_id = ${workspace} AND version_id = ${versionId}::uuid
    UNION SELECT i.pinned_id FROM inclusion i JOIN within w ON i.version_id = w.pinned_id WHERE i.workspace_id = ${workspace}
  ) SELECT p.key, v.id AS "versionId", v.sha FROM within w JOIN version v ON v.workspace_id = ${workspace} AND v.id = w.pinned_id
    JOIN prompt p ON p.workspace_id = v.workspace_id AND p.id = v.prompt_id ORDER BY p.key, v.sha`;

/** A schedule fires or is cancelled, and never both. */
export const lockSchedule = ({ sql }: Context, scheduleId: string) => sql`SELECT id FROM schedule WHERE workspace_id = ${workspace} AND id = ${scheduleId}::uuid FOR UPDATE`;
