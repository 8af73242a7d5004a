import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

type Context = Open<WorkspaceContext>;

/** Which runs are spoken of; null means all. Quarter-hours are counted since 1970. */
export interface Narrowed {
  from: number;
  /** The first that no longer belongs. */
  until: number;
  promptIds: readonly string[] | null;
  versionId: string | null;
  environment: string | null;
  model: string | null;
}

interface Cut {
  /** The quarter-hour that each part begins with. */
  starts: readonly number[];
  /** The last quarter-hour of which all has matured. */
  mature: number;
  /** What else the sums are told apart by. */
  by: "nothing" | "version" | "prompt";
}

export interface Sums {
  /** Which part of the time, counted from 1. */
  part: number;
  /** The version or prompt. */
  of: string | null;
  /** The latest that was summed; what is mature stands apart from what is not. */
  quarter: number;
  runs: number;
  errors: number;
  usable: number;
  heavyEdit: number;
  discarded: number;
  ownUsable: number;
  ownHeavyEdit: number;
  ownDiscarded: number;
  attempts: number;
  regenerated: number;
  settled: number;
  settledRegenerated: number;
  cost: bigint;
  costKnown: number;
  costUnknown: number;
}

/** Behind row-level security PostgreSQL expects few rows, and would sort on disk the many there are; in memory they are added up where they fall. */
const addUpInMemory = ({ sql }: Context) => sql`SELECT set_config('enable_sort', 'off', true) WHERE ${workspace} IS NOT NULL`;

/** Where the sums are cut once more, so that what is mature stands apart from what is not. */
export async function sums(context: Context, narrowed: Narrowed, { starts, mature, by }: Cut): Promise<Sums[]> {
  const cuts = [...new Set([...starts, Math.max(narrowed.from, mature + 1)])].sort((one, other) => one - other);
  await addUpInMemory(context);
  const rows = await summed(context, narrowed, cuts, by);
  const partOf = new Map(cuts.map((cut, at) => [at + 1, starts.findLastIndex((start) => start <= cut) + 1]));
  return rows.map((row) => ({ ...row, part: partOf.get(row.part) ?? 0 }));
}

const summed = ({ sql }: Context, { from, until, promptIds, versionId, environment, model }: Narrowed, cuts: readonly number[], by: Cut["by"]) => sql<Sums>`
  SELECT part, of, max(quarter) AS quarter,
    sum(runs)::integer AS runs, sum(errors)::integer AS errors,
    sum(usable)::integer AS usable, sum(heavy_edit)::integer AS "heavyEdit", sum(discarded)::integer AS discarded,
    sum(own_usable)::integer AS "ownUsable", sum(own_heavy_edit)::integer AS "ownHeavyEdit", sum(own_discarded)::integer AS "ownDiscarded",
    sum(attempts)::integer AS attempts, sum(regenerated)::integer AS regenerated, sum(settled)::integer AS settled, sum(settled_regenerated)::integer AS "settledRegenerated",
    least(sum(cost), 9223372036854775807)::bigint AS cost, sum(cost_known)::integer AS "costKnown", sum(cost_unknown)::integer AS "costUnknown"
  FROM (
    SELECT *, width_bucket(quarter, ${cuts.map(String)}::integer[]) AS part, CASE ${by}::text WHEN 'version' THEN version_id WHEN 'prompt' THEN prompt_id END AS of
    FROM traffic
    WHERE workspace_id = ${workspace} AND quarter >= ${from}::integer AND quarter < ${until}::integer
      AND (${promptIds}::uuid[] IS NULL OR prompt_id = ANY (${promptIds}::uuid[])) AND (${versionId}::uuid IS NULL OR version_id = ${versionId}::uuid)
      AND (${environment}::text IS NULL OR environment = ${environment}) AND (${model}::text IS NULL OR model = ${model})
    ) rows
  GROUP BY part, of`;

/** How many runs fell into each step of the scale in server/core/stats/latency. Written out: taking the arrays apart row by row takes ten times as long. */
export async function latencies(context: Context, narrowed: Narrowed, starts: readonly number[]) {
  await addUpInMemory(context);
  return timed(context, narrowed, starts);
}

const timed = ({ sql }: Context, { from, until, promptIds, versionId, environment, model }: Narrowed, starts: readonly number[]) => sql<{ part: number; counts: number[] }>`
  SELECT part,
    ARRAY[sum(latencies[1]), sum(latencies[2]), sum(latencies[3]), sum(latencies[4]), sum(latencies[5]), sum(latencies[6]), sum(latencies[7]), sum(latencies[8]),
      sum(latencies[9]), sum(latencies[10]), sum(latencies[11]), sum(latencies[12]), sum(latencies[13]), sum(latencies[14]), sum(latencies[15]), sum(latencies[16]),
      sum(latencies[17]), sum(latencies[18]), sum(latencies[19]), sum(latencies[20]), sum(latencies[21]), sum(latencies[22]), sum(latencies[23]), sum(latencies[24]),
      sum(latencies[25]), sum(latencies[26]), sum(latencies[27]), sum(latencies[28]), sum(latencies[29]), sum(latencies[30]), sum(latencies[31]), sum(latencies[32]),
      sum(latencies[33]), sum(latencies[34]), sum(latencies[35]), sum(latencies[36]), sum(latencies[37]), sum(latencies[38]), sum(latencies[39]), sum(latencies[40]),
      sum(latencies[41]), sum(latencies[42]), sum(latencies[43]), sum(latencies[44]), sum(latencies[45]), sum(latencies[46]), sum(latencies[47])]::integer[] AS counts
  FROM (
    SELECT latencies, width_bucket(quarter, ${starts.map(String)}::integer[]) AS part
    FROM traffic
    WHERE workspace_id = ${workspace} AND quarter >= ${from}::integer AND quarter < ${until}::integer AND latency_count > 0
      AND (${promptIds}::uuid[] IS NULL OR prompt_id = ANY (${promptIds}::uuid[])) AND (${versionId}::uuid IS NULL OR version_id = ${versionId}::uuid)
      AND (${environment}::text IS NULL OR environment = ${environment}) AND (${model}::text IS NULL OR model = ${model})
    ) rows
  GROUP BY part`;

/** Where runs were made and by which models, the most used first. */
export const words = ({ sql }: Context, { from, until, promptIds }: Narrowed) => sql<{ what: "environment" | "model"; word: string }>`
  SELECT CASE WHEN grouping(environment) = 0 THEN 'environment' ELSE 'model' END AS what, coalesce(environment, model) AS word
  FROM traffic
  WHERE workspace_id = ${workspace} AND quarter >= ${from}::integer AND quarter < ${until}::integer AND (${promptIds}::uuid[] IS NULL OR prompt_id = ANY (${promptIds}::uuid[]))
  GROUP BY GROUPING SETS ((environment), (model)) HAVING coalesce(environment, model) <> '' ORDER BY sum(runs) DESC LIMIT 400`;

/** Models some of whose runs have no cost, the most run first. */
export const unknownCosts = ({ sql }: Context, from: number, until: number) => sql<{ model: string; runs: number }>`
  SELECT model, sum(cost_unknown)::integer AS runs FROM traffic
  WHERE workspace_id = ${workspace} AND quarter >= ${from}::integer AND quarter < ${until}::integer AND model <> '' AND cost_unknown > 0
  GROUP BY model ORDER BY sum(cost_unknown) DESC, model LIMIT 200`;
