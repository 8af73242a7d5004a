import type { Open, WorkspaceContext } from "#server/context";
import type { Period } from "#server/core/metrics/period";
import type { Bucket, Reading } from "#server/core/metrics/reading";
import { workspace } from "#server/db/sql";

type Context = Open<WorkspaceContext>;

/** Which runs are spoken of; null means all. */
export interface Narrowed {
  promptIds: readonly string[] | null;
  versionId: string | null;
  environment: string | null;
  model: string | null;
}

/** What sums are told apart by, beside the parts of the time. */
type By = "nothing" | "version" | "prompt";

export interface Sums extends Bucket {
  /** The version or prompt. */
  of: string | null;
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
  costKnown: number;
  costUnknown: number;
  cost: bigint;
}

/** The counts of one bucket, in the order of the statement below; the cost is text, since it may be more than a number holds. */
type Counts = [bucket: number, ...rest: number[], cost: string];

/** Behind row-level security PostgreSQL expects few rows, and would sort on disk the many quarter-hours there are; in memory they are added up where they fall. */
const addUpInMemory = ({ sql }: Context) => sql`SELECT set_config('enable_sort', 'off', true) WHERE ${workspace} IS NOT NULL`;

/** The sums of each part, what has matured apart from what has not. */
export async function sums(context: Context, narrowed: Narrowed, reading: Reading, by: By): Promise<Sums[]> {
  if (reading.days.cuts.length === 0) await addUpInMemory(context);
  const rows = await summed(context, narrowed, reading, by);
  // safe because the statement below puts them together so
  return rows.flatMap(({ of, buckets }) => (JSON.parse(buckets) as Counts[]).map((counts) => sumsOf(of, counts, reading)));
}

function sumsOf(of: string | null, [bucket, ...counts]: Counts, { buckets }: Reading): Sums {
  const cost = BigInt(counts.pop() ?? 0);
  // safe because all but the cost are numbers
  const [runs = 0, errors = 0, usable = 0, heavyEdit = 0, discarded = 0, ownUsable = 0, ownHeavyEdit = 0, ownDiscarded = 0, attempts = 0, regenerated = 0, settled = 0, settledRegenerated = 0, costKnown = 0, costUnknown = 0] = counts as number[];
  const { part, quarter } = buckets[bucket - 1] ?? { part: 0, quarter: 0 };
  return { of, part, quarter, runs, errors, usable, heavyEdit, discarded, ownUsable, ownHeavyEdit, ownDiscarded, attempts, regenerated, settled, settledRegenerated, costKnown, costUnknown, cost };
}

/** One text for each version or prompt: thousands of rows with sixteen columns each take longer on their way than to add up. */
const summed = ({ sql }: Context, { promptIds, versionId, environment, model }: Narrowed, { days, exceptDay, quarters }: Reading, by: By) => sql<{ of: string | null; buckets: string }>`
  SELECT of, '[' || string_agg('[' || concat_ws(',', bucket, runs, errors, usable, heavy_edit, discarded, own_usable, own_heavy_edit, own_discarded,
    attempts, regenerated, settled, settled_regenerated, cost_known, cost_unknown) || ',"' || cost || '"]', ',') || ']' AS buckets
  FROM (
  SELECT bucket, of, sum(runs) AS runs, sum(errors) AS errors, sum(usable) AS usable, sum(heavy_edit) AS heavy_edit, sum(discarded) AS discarded,
    sum(own_usable) AS own_usable, sum(own_heavy_edit) AS own_heavy_edit, sum(own_discarded) AS own_discarded,
    sum(attempts) AS attempts, sum(regenerated) AS regenerated, sum(settled) AS settled, sum(settled_regenerated) AS settled_regenerated,
    sum(cost) AS cost, sum(cost_known) AS cost_known, sum(cost_unknown) AS cost_unknown
  FROM (
    SELECT width_bucket(day, ${days.cuts.map(String)}::integer[]) AS bucket, CASE ${by}::text WHEN 'version' THEN version_id WHEN 'prompt' THEN prompt_id END AS of,
      runs, errors, usable, heavy_edit, discarded, own_usable, own_heavy_edit, own_discarded, attempts, regenerated, settled, settled_regenerated, cost, cost_known, cost_unknown
    FROM traffic_day
    WHERE workspace_id = ${workspace} AND day >= ${days.from}::integer AND day < ${days.until}::integer AND day <> ${exceptDay}::integer
      AND (${promptIds}::uuid[] IS NULL OR prompt_id = ANY (${promptIds}::uuid[])) AND (${versionId}::uuid IS NULL OR version_id = ${versionId}::uuid)
      AND (${environment}::text IS NULL OR environment = ${environment}) AND (${model}::text IS NULL OR model = ${model})
    UNION ALL
    SELECT ${days.cuts.length}::integer + width_bucket(quarter, ${quarters.cuts.map(String)}::integer[]), CASE ${by}::text WHEN 'version' THEN version_id WHEN 'prompt' THEN prompt_id END,
      runs, errors, usable, heavy_edit, discarded, own_usable, own_heavy_edit, own_discarded, attempts, regenerated, settled, settled_regenerated, cost, cost_known, cost_unknown
    FROM traffic
    WHERE workspace_id = ${workspace} AND quarter >= ${quarters.from}::integer AND quarter < ${quarters.until}::integer
      AND (${promptIds}::uuid[] IS NULL OR prompt_id = ANY (${promptIds}::uuid[])) AND (${versionId}::uuid IS NULL OR version_id = ${versionId}::uuid)
      AND (${environment}::text IS NULL OR environment = ${environment}) AND (${model}::text IS NULL OR model = ${model})
    ) rows
  GROUP BY bucket, of) sums
  GROUP BY of`;

/** How many runs fell into each step of the scale in server/core/stats/latency, bucket by bucket. */
export async function latencies(context: Context, narrowed: Narrowed, reading: Reading): Promise<{ part: number; counts: number[] }[]> {
  if (reading.days.cuts.length === 0) await addUpInMemory(context);
  const rows = await timed(context, narrowed, reading);
  return rows.map(({ bucket, counts }) => ({ part: reading.buckets[bucket - 1]?.part ?? 0, counts }));
}

/** Written out: taking the arrays apart row by row takes ten times as long. */
const timed = ({ sql }: Context, { promptIds, versionId, environment, model }: Narrowed, { days, exceptDay, quarters }: Reading) => sql<{ bucket: number; counts: number[] }>`
  SELECT bucket,
    ARRAY[sum(latencies[1]), sum(latencies[2]), sum(latencies[3]), sum(latencies[4]), sum(latencies[5]), sum(latencies[6]), sum(latencies[7]), sum(latencies[8]),
      sum(latencies[9]), sum(latencies[10]), sum(latencies[11]), sum(latencies[12]), sum(latencies[13]), sum(latencies[14]), sum(latencies[15]), sum(latencies[16]),
      sum(latencies[17]), sum(latencies[18]), sum(latencies[19]), sum(latencies[20]), sum(latencies[21]), sum(latencies[22]), sum(latencies[23]), sum(latencies[24]),
      sum(latencies[25]), sum(latencies[26]), sum(latencies[27]), sum(latencies[28]), sum(latencies[29]), sum(latencies[30]), sum(latencies[31]), sum(latencies[32]),
      sum(latencies[33]), sum(latencies[34]), sum(latencies[35]), sum(latencies[36]), sum(latencies[37]), sum(latencies[38]), sum(latencies[39]), sum(latencies[40]),
      sum(latencies[41]), sum(latencies[42]), sum(latencies[43]), sum(latencies[44]), sum(latencies[45]), sum(latencies[46]), sum(latencies[47])]::float8[] AS counts
  FROM (
    SELECT width_bucket(day, ${days.cuts.map(String)}::integer[]) AS bucket, latencies FROM traffic_day
    WHERE workspace_id = ${workspace} AND day >= ${days.from}::integer AND day < ${days.until}::integer AND day <> ${exceptDay}::integer AND latency_count > 0
      AND (${promptIds}::uuid[] IS NULL OR prompt_id = ANY (${promptIds}::uuid[])) AND (${versionId}::uuid IS NULL OR version_id = ${versionId}::uuid)
      AND (${environment}::text IS NULL OR environment = ${environment}) AND (${model}::text IS NULL OR model = ${model})
    UNION ALL
    SELECT ${days.cuts.length}::integer + width_bucket(quarter, ${quarters.cuts.map(String)}::integer[]), latencies FROM traffic
    WHERE workspace_id = ${workspace} AND quarter >= ${quarters.from}::integer AND quarter < ${quarters.until}::integer AND latency_count > 0
      AND (${promptIds}::uuid[] IS NULL OR prompt_id = ANY (${promptIds}::uuid[])) AND (${versionId}::uuid IS NULL OR version_id = ${versionId}::uuid)
      AND (${environment}::text IS NULL OR environment = ${environment}) AND (${model}::text IS NULL OR model = ${model})
    ) rows
  GROUP BY bucket`;

/** Where runs were made and by which models, the most used first. */
export const words = ({ sql }: Context, { promptIds }: Narrowed, { from, to }: Period) => sql<{ what: "environment" | "model"; word: string }>`
  SELECT CASE WHEN grouping(environment) = 0 THEN 'environment' ELSE 'model' END AS what, coalesce(environment, model) AS word
  FROM traffic_day
  WHERE workspace_id = ${workspace} AND day >= ${from}::integer AND day <= ${to}::integer AND (${promptIds}::uuid[] IS NULL OR prompt_id = ANY (${promptIds}::uuid[]))
  GROUP BY GROUPING SETS ((environment), (model)) HAVING coalesce(environment, model) <> '' ORDER BY sum(runs) DESC LIMIT 400`;

/** Models some of whose runs have no cost, the most run first. */
export const unknownCosts = ({ sql }: Context, { from, to }: Period) => sql<{ model: string; runs: number }>`
  SELECT model, sum(cost_unknown)::float8 AS runs FROM traffic_day
  WHERE workspace_id = ${workspace} AND day >= ${from}::integer AND day <= ${to}::integer AND model <> '' AND cost_unknown > 0
  GROUP BY model ORDER BY sum(cost_unknown) DESC, model LIMIT 200`;
