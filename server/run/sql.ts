import type { Open, WorkspaceContext } from "#server/context";
import type { Verdict } from "#server/core/run/verdict";
import { workspace } from "#server/db/sql";

type Context = Open<WorkspaceContext>;

/** What runs are narrowed by; absent means any. */
export interface RunsAsked {
  prompt?: string;
  version?: string;
  environment?: string;
  model?: string;
  customer?: string;
  endUser?: string;
  maker?: string;
  status?: string;
  verdict?: string;
  tag?: string;
  purpose?: string;
  tool?: string;
  strategy?: string;
  text?: string;
  from?: Date;
  to?: Date;
  /** In pico-dollars. */
  costFrom?: string;
  costTo?: string;
  latencyFrom?: number;
  latencyTo?: number;
  /** Older than this one; or newer than it. */
  after?: Date;
  afterId?: string;
  before?: Date;
  beforeId?: string;
  limit: number;
  /** How many rows, and for how many milliseconds, it looks. */
  most?: number;
  patience?: number;
}

export interface RunPlace {
  id: string;
  at: Date;
}

/** The runs asked for, newest first; and where the look ended before the page was full, if it did. */
export async function findRuns({ sql }: Context, asked: RunsAsked): Promise<{ ids: string[]; last?: RunPlace; stopped: boolean }> {
  const rows = await sql<RunPlace & { fits: boolean }>`SELECT id, at, fits FROM find_runs(${JSON.stringify(asked)}::jsonb) WHERE ${workspace} IS NOT NULL`;
  const found = rows.filter(({ fits }) => fits);
  const stopped = rows.length > found.length;
  return { ids: found.map(({ id }) => id), last: stopped || found.length >= asked.limit ? rows.at(-1) : undefined, stopped };
}

export interface Blind {
  runId: string;
  /** Their own word, given elsewhere. */
  said: Verdict | null;
  own: boolean;
}

/** What of these whoever asks is still to judge blind in an open queue. */
export const blindAmong = ({ sql }: Context, runIds: readonly string[]) =>
  sql<Blind>`SELECT run_id AS "runId", said, own FROM blind_runs(${runIds}::uuid[]) WHERE ${workspace} IS NOT NULL`;

/** Whether there is anything at all that they are to judge blind. */
export async function isBlindToSome({ sql }: Context): Promise<boolean> {
  const [row] = await sql<{ some: boolean }>`SELECT EXISTS (SELECT FROM blind_runs()) AS some WHERE ${workspace} IS NOT NULL`;
  return row?.some ?? false;
}

/** What the newest sums and the newest runs can be told apart by. */
export const runWords = ({ sql }: Context) => sql<{ what: string; word: string; uses: number }>`
  WITH lately AS (SELECT environment, model, strategy, runs FROM traffic WHERE workspace_id = ${workspace} ORDER BY quarter DESC LIMIT 5000),
    customers AS (SELECT customer, runs FROM customer_day WHERE workspace_id = ${workspace} ORDER BY day DESC LIMIT 5000),
    newest AS (SELECT tool, maker_id, tags, end_user, model, environment, strategy, customer FROM run WHERE workspace_id = ${workspace} ORDER BY at DESC, id DESC LIMIT 1000),
    words AS (
      SELECT 'environment' AS what, environment AS word, runs FROM lately UNION ALL SELECT 'environment', environment, 0 FROM newest
      UNION ALL SELECT 'model', model, runs FROM lately UNION ALL SELECT 'model', model, 0 FROM newest
      UNION ALL SELECT 'strategy', strategy, runs FROM lately UNION ALL SELECT 'strategy', strategy, 0 FROM newest
      UNION ALL SELECT 'customer', customer, runs FROM customers UNION ALL SELECT 'customer', customer, 0 FROM newest
      UNION ALL SELECT 'tool', tool, 0 FROM newest
      UNION ALL SELECT 'maker', maker_id::text, 0 FROM newest
      UNION ALL SELECT 'endUser', end_user, 0 FROM newest
      UNION ALL SELECT 'tag', tag, 0 FROM newest, unnest(tags) tag)
  SELECT what, word, uses::integer FROM (
    SELECT what, word, sum(runs) AS uses, row_number() OVER (PARTITION BY what ORDER BY sum(runs) DESC, count(*) DESC, word) AS place
    FROM words WHERE word <> '' GROUP BY what, word) ranked
  WHERE place <= 60 ORDER BY what, place`;

interface Counted {
  prompt: string;
  version: string | null;
  environment: string | null;
  model: string | null;
  strategy: string | null;
  /** Whole quarter-hours since 1970; up to, not including, the second. */
  from: number;
  to: number;
}

/** How many production runs of a prompt the sums know of. */
export async function countRuns({ sql }: Context, { prompt, version, environment, model, strategy, from, to }: Counted) {
  const [row] = await sql<{ runs: bigint; errors: bigint; usable: bigint; heavy_edit: bigint; discarded: bigint }>`
    SELECT coalesce(sum(runs), 0)::bigint AS runs, coalesce(sum(errors), 0)::bigint AS errors, coalesce(sum(usable + own_usable), 0)::bigint AS usable,
      coalesce(sum(heavy_edit + own_heavy_edit), 0)::bigint AS heavy_edit, coalesce(sum(discarded + own_discarded), 0)::bigint AS discarded
    FROM traffic
    WHERE workspace_id = ${workspace} AND prompt_id = ${prompt}::uuid AND quarter >= ${from} AND quarter < ${to}
      AND (${version}::uuid IS NULL OR version_id = ${version}::uuid) AND (${environment}::text IS NULL OR environment = ${environment})
      AND (${model}::text IS NULL OR model = ${model}) AND (${strategy}::text IS NULL OR strategy = ${strategy})`;
  return row;
}

/** Of a prompt's newest runs, those that were given exactly the same, whichever version they ran. */
export const runsGiven = ({ sql }: Context, promptId: string, inputs: string, except: string, lookAt: number) => sql<{ id: string; excerpt: string }>`
  WITH newest AS MATERIALIZED (
    SELECT id, at FROM run WHERE workspace_id = ${workspace} AND prompt_id = ${promptId}::uuid ORDER BY at DESC, id DESC LIMIT ${lookAt})
  SELECT n.id FROM newest n JOIN run_text t ON t.workspace_id = ${workspace} AND t.run_id = n.id
  WHERE n.id <> ${except}::uuid AND octet_length(t.inputs) = octet_length(${inputs}) AND t.inputs = ${inputs}
  ORDER BY n.at DESC, n.id DESC LIMIT 60`;

/** What one customer saw, day by day, as the sums know it. */
export const customerDays = ({ sql }: Context, customer: string, days: number) => sql<CustomerDay>`
  SELECT day, sum(runs)::integer AS runs, sum(errors)::integer AS errors, sum(usable)::integer AS usable, sum(heavy_edit)::integer AS "heavyEdit",
    sum(discarded)::integer AS discarded, sum(input_tokens)::bigint AS "inputTokens", sum(output_tokens)::bigint AS "outputTokens", least(sum(cost), 9223372036854775807)::bigint AS cost,
    sum(cost_known)::integer AS "costKnown", sum(cost_unknown)::integer AS "costUnknown"
  FROM customer_day WHERE workspace_id = ${workspace} AND customer = ${customer} GROUP BY day ORDER BY day DESC LIMIT ${days}`;

export interface CustomerDay {
  day: number;
  runs: number;
  errors: number;
  usable: number;
  heavyEdit: number;
  discarded: number;
  inputTokens: bigint;
  outputTokens: bigint;
  cost: bigint;
  costKnown: number;
  costUnknown: number;
}

/** The prompts that one customer met, the most met first. */
export const customerPrompts = ({ sql }: Context, customer: string) => sql<{ promptId: string; runs: number; usable: number; judged: number; lastDay: number }>`
  SELECT prompt_id AS "promptId", sum(runs)::integer AS runs, sum(usable)::integer AS usable, sum(usable + heavy_edit + discarded)::integer AS judged, max(day) AS "lastDay"
  FROM customer_day WHERE workspace_id = ${workspace} AND customer = ${customer} GROUP BY prompt_id ORDER BY runs DESC LIMIT 50`;
