/** One tenant's runs over 400 days, as an application makes them: a few prompts often, most seldom; verdicts, failures and rare words among them. */
const tenant = "00000000-0000-7000-8000-000000000001";
const promptOf = (number) => `00000000-0000-7000-9000-${String(number).padStart(12, "0")}`;

export async function fillRuns(owner, count, say) {
  await owner.query("SET session_replication_role = replica; SET synchronous_commit = off");
  await owner.query("SELECT make_run_parts(now())");
  await owner.query("INSERT INTO workspace (id, slug, name) VALUES ($1, 'bench-runs', 'Bench')", [tenant]);
  await owner.query(
    `INSERT INTO prompt (id, workspace_id, key, name, standing, created_at, changed_at)
     SELECT ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, $1, 'prompt-' || n, 'Prompt ' || n, 'team', now(), now() FROM generate_series(1, 40) n`,
    [tenant],
  );
  const [chunk, apart] = [100_000, (400 * 86_400) / count];
  for (let oldest = count; oldest > 0; oldest -= chunk) {
    await owner.query(oneChunk, [tenant, oldest, Math.max(1, oldest - chunk + 1), apart]);
    if (oldest % 1_000_000 === 0) say(`${((count - oldest) / 1e6).toFixed(0)} of ${(count / 1e6).toFixed(0)} million runs`);
  }
  await owner.query(
    `INSERT INTO run_text (workspace_id, run_id, inputs, rendered, output)
     SELECT workspace_id, id, '{"name":"Ada","meter":"' || stamp || '"}', repeat('Write a letter about the meter. ', 20), repeat(excerpt || ' ', 6) FROM run WHERE stamp <= 200000`,
  );
  for (const table of ["run", "run_text"]) await owner.query(`VACUUM ANALYZE ${table}`);
}

const oneChunk = `
  INSERT INTO run (id, workspace_id, at, received_at, purpose, status, prompt_id, environment, model, customer, end_user, tool, strategy, tags,
    input_tokens, output_tokens, cost, latency, trace_id, span_id, excerpt, verdict, stamp)
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid, $1::uuid, at, at,
    (CASE WHEN n % 500 = 0 THEN 'trial' ELSE 'production' END)::run_purpose, (CASE WHEN n % 67 = 0 THEN 'error' ELSE 'ok' END)::run_status,
    ('00000000-0000-7000-9000-' || lpad((1 + floor(40 * power(a, 3)))::text, 12, '0'))::uuid,
    CASE WHEN b < 0.9 THEN 'production' ELSE 'staging' END, CASE WHEN b < 0.5 THEN 'gpt' WHEN b < 0.9999 THEN 'claude' ELSE 'seldom' END,
    CASE WHEN c < 0.8 THEN 'customer-' || floor(2000 * power(c, 3)) ELSE '' END, CASE WHEN c < 0.3 THEN 'user-' || floor(100000 * c) ELSE '' END,
    '', '', CASE WHEN n % 3 = 0 THEN ARRAY['email'] ELSE ARRAY[]::text[] END, (500 * a)::int, (900 * b)::int, (1000000000 * a)::bigint, (3000 * b + 100)::int,
    'trace-' || (n / 3), 'span-' || n, 'Dear customer, thank you for your letter about the tariff ' || n || '. We have read the meter again and found that it was right.',
    (CASE WHEN c > 0.95 THEN CASE WHEN b < 0.7 THEN 'usable' WHEN b < 0.9 THEN 'heavy_edit' ELSE 'discarded' END END)::verdict, n
  FROM (SELECT n, random() a, random() b, random() c, now() - n * $4::float8 * interval '1 second' AS at FROM generate_series($2::bigint, $3::bigint, -1) n) g`;

const [old, older] = [new Date(Date.now() - 300 * 86_400_000).toISOString(), "00000000-0000-7000-9000-000000000000"];

/** What people ask: what is often, what is seldom, what is nowhere, what is long ago, and what is said. */
export const questions = {
  "nothing in particular": {},
  "a prompt used often": { prompt: promptOf(1) },
  "a prompt used seldom": { prompt: promptOf(40) },
  "a prompt, 300 days back": { prompt: promptOf(1), after: old, afterId: older },
  "a customer": { customer: "customer-0" },
  "a customer nobody knows": { customer: "nobody" },
  "a user": { endUser: "user-77" },
  discarded: { verdict: "discarded" },
  failed: { status: "error" },
  trials: { purpose: "trial" },
  "a model used seldom": { model: "seldom" },
  "a model within a prompt": { prompt: promptOf(2), model: "seldom" },
  "a tag": { tag: "email" },
  "a tag nobody uses": { tag: "nowhere" },
  "slower than any": { latencyFrom: 100_000 },
  "before 300 days": { to: old },
  "a word that is said": { text: "tariff" },
  "a word that is not": { text: "zzzz" },
  "six filters at once": { prompt: promptOf(3), environment: "staging", model: "claude", verdict: "usable", tag: "email", latencyFrom: 2900 },
};

/** As the application asks: in a transaction that knows its workspace, first for the ids and then, past the lock, for the rows. */
export async function firstPage(app, asked) {
  await app.query("BEGIN READ ONLY");
  await app.query("SELECT set_config('galley.workspace', $1, true), set_config('galley.person', '', true)", [tenant]);
  const { rows } = await app.query("SELECT id, at, fits FROM find_runs($1::jsonb)", [JSON.stringify({ purpose: "production", limit: 60, ...asked })]);
  const found = rows.filter(({ fits }) => fits).map(({ id }) => id);
  await app.query("SELECT * FROM run WHERE workspace_id = $1 AND id = ANY ($2::uuid[])", [tenant, found]);
  await app.query("COMMIT");
  return { found: found.length, stoppedAt: rows.length > found.length ? rows.at(-1).at : undefined };
}

/** The floor: the newest rows as they lie, by nothing but their index. */
export async function newestRows(app) {
  await app.query("BEGIN READ ONLY");
  await app.query("SELECT set_config('galley.workspace', $1, true), set_config('galley.person', '', true)", [tenant]);
  await app.query("SELECT * FROM run WHERE workspace_id = $1 ORDER BY at DESC, id DESC LIMIT 60", [tenant]);
  await app.query("COMMIT");
}

/** As one would without care: every filter in one statement, to the end. */
export async function plainly(app, { model = "seldom" }) {
  await app.query("BEGIN READ ONLY");
  await app.query("SELECT set_config('galley.workspace', $1, true), set_config('galley.person', '', true)", [tenant]);
  await app.query("SELECT * FROM run WHERE workspace_id = $1 AND model = $2 AND tags @> ARRAY['nowhere'] ORDER BY at DESC, id DESC LIMIT 60", [tenant, model]);
  await app.query("COMMIT");
}
