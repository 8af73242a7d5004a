/** Runs of the last months with their keys and texts, by plain SQL: only their number matters. */
export async function fillRuns(owner, workspaceId, count) {
  const atOnce = 250_000;
  for (let done = 0; done < count; done += atOnce) {
    await owner.query(
      `WITH made AS MATERIALIZED (
         SELECT n, now() - make_interval(secs => n * 0.5) AS at FROM generate_series($2::int, $3::int) AS n
       ), runs AS (
         INSERT INTO run (workspace_id, id, external_id, at, received_at, prompt_id, customer, environment, model, input_tokens, output_tokens, cost, latency, excerpt, stamp)
         SELECT $1, (left(run_id_from(at)::text, 18) || right(gen_random_uuid()::text, 18))::uuid, 'old-' || n, at, at, (SELECT id FROM prompt WHERE workspace_id = $1 LIMIT 1), 'customer-' || n % 50, 'production', 'small', 200, 80, 125000000, 300, 'old', 1
         FROM made RETURNING workspace_id, id, external_id
       )
       INSERT INTO run_key (workspace_id, external_id, run_id) SELECT workspace_id, external_id, id FROM runs`,
      [workspaceId, done, Math.min(done + atOnce, count) - 1],
    );
  }
  await owner.query("ANALYZE");
}
