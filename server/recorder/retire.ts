import { log } from "#server/log";
import { begin, recorderPool } from "./pool";

const atOnce = 2000;

/** Makes the parts of the coming months, and lets go of runs that are older than their workspace keeps them. Their sums stay. Says whether it came to an end in its time. */
export async function retireRuns(now: Date, budgetMs = 5000): Promise<boolean> {
  const until = performance.now() + budgetMs;
  const pool = recorderPool();
  await pool.query("SELECT make_run_parts($1)", [now]);
  await pool.query("SELECT drop_run_parts($1)", [now]).catch((err: unknown) => log().warn({ err }, "Old months could not be let go of while so much is being recorded. It is tried again."));
  const { rows } = await pool.query<{ id: string; keep_from: Date }>("SELECT id, keep_from FROM workspaces_with_old_runs($1)", [now]);
  for (const { id, keep_from } of rows) {
    while (await retireSome(id, keep_from)) if (performance.now() > until) return false;
  }
  return true;
}

const deletions = [
  `WITH old AS (DELETE FROM run WHERE workspace_id = $1 AND id IN (SELECT id FROM run WHERE workspace_id = $1 AND at < $2 ORDER BY at LIMIT ${atOnce}) RETURNING id)
   DELETE FROM run_text WHERE workspace_id = $1 AND run_id IN (SELECT id FROM old)`,
  `DELETE FROM rating g WHERE (workspace_id, id) IN (SELECT workspace_id, id FROM rating o WHERE workspace_id = $1 AND run_id < run_id_from($2)
     AND NOT EXISTS (SELECT FROM run r WHERE r.workspace_id = o.workspace_id AND r.id = o.run_id) LIMIT ${atOnce})`,
  `DELETE FROM run_key WHERE (workspace_id, external_id) IN (SELECT workspace_id, external_id FROM run_key o WHERE workspace_id = $1 AND run_id < run_id_from($2)
     AND NOT EXISTS (SELECT FROM run r WHERE r.workspace_id = o.workspace_id AND r.id = o.run_id) LIMIT ${atOnce})`,
];

/** Whether anything was found to let go of. */
async function retireSome(workspaceId: string, keepFrom: Date): Promise<boolean> {
  const client = await recorderPool().connect();
  let broken: unknown;
  try {
    await begin(client, [workspaceId]);
    let gone = 0;
    const before = await client.query<{ old: number }>(`SELECT count(*)::int AS old FROM (SELECT FROM run WHERE workspace_id = $1 AND at < $2 LIMIT ${atOnce}) AS o`, [workspaceId, keepFrom]);
    gone += before.rows[0]?.old ?? 0;
    for (const sql of deletions) gone += (await client.query(sql, [workspaceId, keepFrom])).rowCount ?? 0;
    await client.query("COMMIT");
    return gone > 0;
  } catch (error) {
    broken = error;
    throw error;
  } finally {
    client.release(broken instanceof Error ? broken : undefined);
  }
}
