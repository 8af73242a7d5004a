import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";
import { NotFound } from "#server/errors";

type Context = Open<WorkspaceContext>;

/** Whoever moves a Change, says something of it, or saves what it proposes waits for the others here. */
export async function lockChange({ sql }: Context, changeId: string): Promise<void> {
  const rows = await sql`SELECT id FROM change WHERE workspace_id = ${workspace} AND id = ${changeId}::uuid FOR NO KEY UPDATE`;
  if (rows.length === 0) throw new NotFound("Change");
}

/** Changes of a workspace are numbered one after another; who opens one waits for who opens another. */
export async function nextSerial({ sql }: Context): Promise<number> {
  await sql`SELECT id FROM workspace WHERE id = ${workspace} FOR NO KEY UPDATE`;
  const [row] = await sql<{ next: number }>`SELECT coalesce(max(serial), 0)::integer + 1 AS next FROM change WHERE workspace_id = ${workspace}`;
  return row?.next ?? 1;
}

/** Prompts and workflows whose newest version includes one of these, through all depths; those nearest come first. */
export async function dependantsOf({ sql }: Context, promptIds: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    WITH RECURSIVE depending AS (
      SELECT p.id, 1 AS far FROM prompt p JOIN inclusion i ON i.workspace_id = p.workspace_id AND i.version_id = p.latest_id
        WHERE p.workspace_id = ${workspace} AND i.prompt_id = ANY(${promptIds}::uuid[]) AND p.archived_at IS NULL
      UNION SELECT p.id, d.far + 1 FROM depending d JOIN inclusion i ON i.workspace_id = ${workspace} AND i.prompt_id = d.id
        JOIN prompt p ON p.workspace_id = i.workspace_id AND p.latest_id = i.version_id AND p.archived_at IS NULL WHERE d.far < 20
    ) SELECT id FROM depending GROUP BY id ORDER BY max(far), id`;
  return rows.map(({ id }) => id);
}

/** Changes that wait for somebody: they are asked and haven't judged these very texts since, or it is theirs and goes on with them. */
export async function waitingFor({ sql }: Context, { userId, role, teamIds }: { userId: string; role: string; teamIds: readonly string[] }): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    SELECT c.id FROM change c WHERE c.workspace_id = ${workspace} AND (
      (c.author_id = ${userId}::uuid AND c.state IN ('changes_requested', 'approved'))
      OR (c.author_id <> ${userId}::uuid AND c.state IN ('open', 'changes_requested') AND EXISTS (
        SELECT FROM reviewer r WHERE r.workspace_id = c.workspace_id AND r.change_id = c.id
          AND (r.user_id = ${userId}::uuid OR r.role::text = ${role} OR r.team_id = ANY(${teamIds}::uuid[]))
          AND EXISTS (SELECT FROM change_part p WHERE p.workspace_id = c.workspace_id AND p.change_id = c.id AND NOT EXISTS (
            SELECT FROM review v JOIN review_read d ON d.workspace_id = v.workspace_id AND d.review_id = v.id
              WHERE v.workspace_id = c.workspace_id AND v.change_id = c.id AND v.reviewer_id = ${userId}::uuid AND v.verdict <> 'comment'
                AND v.created_at >= r.asked_at AND d.version_id = p.head_id)))))
    ORDER BY c.moved_at DESC LIMIT 500`;
  return rows.map(({ id }) => id);
}
