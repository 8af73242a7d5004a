import { makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";

const [days, versions] = [90, 40];
const zone = "America/New_York";
const counted = "runs, errors, usable, heavy_edit, discarded, own_usable, own_heavy_edit, own_discarded, attempts, regenerated, settled, settled_regenerated, cost, cost_known, cost_unknown, latency_count".split(", ");

/** A tenant of ten million runs in 90 days: in every quarter-hour all forty versions of its prompt ran. */
export async function makeBusyTenant(owner) {
  const { ctx } = await makeWorkspace();
  const { id: promptId } = await makePrompt(ctx);
  const made = [];
  for (let number = 0; number < versions; number += 1) made.push((await makeVersion(ctx, promptId, saying(`Write line ${number}.`), made.at(-1) ?? null)).id);
  const workspaceId = ctx.workspace.id;
  await owner.query("UPDATE workspace SET time_zone = $2, days_in = $2 WHERE id = $1", [workspaceId, zone]);
  await owner.query(
    `INSERT INTO traffic (workspace_id, quarter, prompt_id, version_id, environment, model, arm, strategy, ${counted.join(", ")}, input_tokens, output_tokens, latency_sum, latencies)
     SELECT $1, q, $2, v, 'production', 'gpt', '', '', 29, 1, 8, 2, 1, 0, 0, 0, 12, 3, 10, 2, 3000000000 + q, 28, 1, 28, 12000, 9000, 28000, array_fill(1, ARRAY[28])
     FROM generate_series((extract(epoch FROM now()) / 900)::integer - ${days * 96}, (extract(epoch FROM now()) / 900)::integer) q, unnest($3::uuid[]) v`,
    [workspaceId, promptId, made],
  );
  await owner.query(
    `INSERT INTO traffic_day (workspace_id, prompt_id, version_id, day, environment, model, ${counted.join(", ")}, latencies)
     SELECT workspace_id, prompt_id, version_id, (to_timestamp(quarter * 900.0) AT TIME ZONE $2)::date - date '1970-01-01', environment, model, ${counted.map((name) => `sum(${name})`).join(", ")}, add_up(latencies)
     FROM traffic WHERE workspace_id = $1 GROUP BY 1, 2, 3, 4, 5, 6`,
    [workspaceId, zone],
  );
  await owner.query("VACUUM ANALYZE traffic");
  await owner.query("VACUUM ANALYZE traffic_day");
  const { rows } = await owner.query("SELECT count(*)::integer AS quarters, sum(runs)::integer AS runs, (SELECT count(*)::integer FROM traffic_day WHERE workspace_id = $1) AS days FROM traffic WHERE workspace_id = $1", [workspaceId]);
  return { ctx, promptId, ...rows[0] };
}

/** Until its days are cut anew, all is read by quarter-hours. */
export const moves = (owner, { ctx }) => owner.query("UPDATE workspace SET days_in = 'UTC' WHERE id = $1", [ctx.workspace.id]);
