import type { Open, WorkspaceContext } from "#server/context";
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

export const columns = ["drafting", "waiting", "published"] as const;
export type Column = (typeof columns)[number];

/** More open pieces than this are not told apart; the newest are shown. */
const mostOpen = 5000;

/** Open pieces of one person, or of everybody, newest first: those with an output that waits for its verdict, and those without. */
export const openPieces = ({ sql }: Context, makerId: string | null) =>
  sql<{ id: string; waits: boolean }>`
    WITH open AS MATERIALIZED (
      SELECT id, created_at FROM piece
      WHERE workspace_id = ${workspace} AND published_at IS NULL AND closed_at IS NULL AND (${makerId}::uuid IS NULL OR maker_id = ${makerId}::uuid)
      ORDER BY created_at DESC, id DESC LIMIT ${mostOpen}),
    waiting AS MATERIALIZED (
      SELECT DISTINCT piece_id AS id FROM run
      WHERE workspace_id = ${workspace} AND piece_id = ANY ((SELECT array_agg(id) FROM open)::uuid[]) AND verdict IS NULL AND NOT followed)
    SELECT open.id, waiting.id IS NOT NULL AS waits FROM open LEFT JOIN waiting ON waiting.id = open.id ORDER BY open.created_at DESC, open.id DESC`;

/** Outputs that wait for their maker's verdict, newest first. */
export const waitingRuns = ({ sql }: Context, makerId: string, most: number) =>
  sql<{ id: string }>`
    SELECT r.id FROM run r
    WHERE r.workspace_id = ${workspace} AND r.maker_id = ${makerId}::uuid AND r.piece_id IS NOT NULL AND r.verdict IS NULL AND NOT r.followed
      AND NOT EXISTS (SELECT FROM piece p WHERE p.workspace_id = r.workspace_id AND p.id = r.piece_id AND p.closed_at IS NOT NULL)
    ORDER BY r.at DESC, r.id DESC LIMIT ${most}`;

export interface OutcomeRow {
  pieceId: string;
  name: string;
  value: number;
  of: number | null;
  on: string;
}

/** Writes many outcomes at once, and tells how many said something new. */
export async function keepOutcomes({ sql }: Context, rows: readonly OutcomeRow[], saidAt: Date, via: "csv" | "api" = "csv"): Promise<number> {
  const kept = await sql`
    INSERT INTO outcome AS o (workspace_id, piece_id, name, value, of, measured_on, via, said_at)
    SELECT ${workspace}, r."pieceId", r.name, r.value, r.of, r.on, ${via}, ${saidAt}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("pieceId" uuid, name text, value numeric, of numeric, "on" date)
    ON CONFLICT (workspace_id, piece_id, name, measured_on) DO UPDATE SET value = excluded.value, of = excluded.of, via = excluded.via, said_at = excluded.said_at
    WHERE (o.value, o.of) IS DISTINCT FROM (round(excluded.value, 6), round(excluded.of, 6))
    RETURNING id`;
  return kept.length;
}

/** Holds an export that is still to be written, so that two workers never write one part. */
export async function lockExport({ sql }: Context, exportId: string): Promise<boolean> {
  const rows = await sql`SELECT id FROM export WHERE workspace_id = ${workspace} AND id = ${exportId}::uuid AND state IN ('waiting', 'running') FOR UPDATE`;
  return rows.length > 0;
}

export async function exportOwner({ sql }: Context, exportId: string): Promise<{ id: string; name: string } | undefined> {
  const [owner] = await sql<{ id: string; name: string }>`SELECT id, name FROM export_owner(${exportId}::uuid) WHERE ${workspace} IS NOT NULL`;
  return owner;
}

/** How large the texts of these runs are, without reading them. */
export const textSizes = ({ sql }: Context, runIds: readonly string[]) => sql<{ id: string; bytes: number }>`
  SELECT run_id AS id, coalesce(octet_length(inputs), 0) + coalesce(octet_length(rendered), 0) + coalesce(octet_length(output), 0) + coalesce(octet_length(reasoning), 0) AS bytes
  FROM run_text WHERE workspace_id = ${workspace} AND run_id = ANY (${runIds}::uuid[])`;

/** Whoever takes an output out of a queue waits here for the others, so that none is handed to too many. */
export async function lockQueue({ sql }: Context, queueId: string): Promise<void> {
  await sql`SELECT id FROM rating_queue WHERE workspace_id = ${workspace} AND id = ${queueId}::uuid FOR NO KEY UPDATE`;
}
