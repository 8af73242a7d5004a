-- CreateEnum
CREATE TYPE "export_state" AS ENUM ('waiting', 'running', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "export" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "owner_id" UUID NOT NULL,
    "asked" JSONB NOT NULL,
    "format" TEXT NOT NULL,
    "state" "export_state" NOT NULL DEFAULT 'waiting',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "parts" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "from_at" TIMESTAMPTZ(3),
    "from_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "export_part" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "export_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "export_part_pkey" PRIMARY KEY ("workspace_id","export_id","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_workspace_id_id_key" ON "saved_view"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_workspace_id_page_owner_id_name_key" ON "saved_view"("workspace_id", "page", "owner_id", "name");

-- CreateIndex
CREATE INDEX "export_workspace_id_owner_id_created_at_idx" ON "export"("workspace_id", "owner_id", "created_at");

-- CreateIndex
CREATE INDEX "export_expires_at_idx" ON "export"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "export_workspace_id_id_key" ON "export"("workspace_id", "id");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_part" ADD CONSTRAINT "export_part_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_part" ADD CONSTRAINT "export_part_workspace_id_export_id_fkey" FOREIGN KEY ("workspace_id", "export_id") REFERENCES "export"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A view is its owner's until it is shared; only they change it. An export is its owner's alone: it holds what they may see.
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON saved_view FOR SELECT TO galley_app USING (workspace_id = (SELECT galley_workspace()) AND (shared OR owner_id = (SELECT galley_person())));
CREATE POLICY kept ON saved_view TO galley_app USING (workspace_id = (SELECT galley_workspace()) AND owner_id = (SELECT galley_person()));
ALTER TABLE export ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON export TO galley_app USING (workspace_id = (SELECT galley_workspace()) AND owner_id = (SELECT galley_person()));
ALTER TABLE export_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON export_part TO galley_app USING (workspace_id = (SELECT galley_workspace())
  AND EXISTS (SELECT FROM export e WHERE e.workspace_id = export_part.workspace_id AND e.id = export_id));

-- What no workspace can see: exports that nobody works on, whoever's they are; and those that have had their time.
CREATE FUNCTION stranded_exports(left_before timestamptz) RETURNS TABLE (id uuid, workspace_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT e.id, e.workspace_id FROM export e WHERE e.state IN ('waiting', 'running') AND e.touched_at < left_before ORDER BY e.created_at LIMIT 200 $$;
CREATE FUNCTION forget_exports(now timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ DELETE FROM export WHERE expires_at <= now $$;
-- Whose it is, so that the work goes on in their name.
CREATE FUNCTION export_owner(export_id uuid) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT u.id, u.name FROM export e JOIN "user" u ON u.id = e.owner_id WHERE e.workspace_id = galley_workspace() AND e.id = export_id $$;

-- Trials, shadows, evals and demos are few beside what applications do, and are looked for by themselves.
CREATE INDEX run_aside ON run (workspace_id, purpose, at, id) WHERE purpose <> 'production';

-- Runs, newest first, from a given one on: along the one index that narrows most, the rest judged row by row.
-- It stops when the page is full, or when it has looked long enough, and then its last row says how far: one that fits or not, marked as if it didn't.
-- So no question takes long, however seldom its answer.
-- The leading column is asked for as a range of one, which keeps the planner from walking along another index in the same order.
CREATE FUNCTION find_runs(asked jsonb)
RETURNS TABLE (id uuid, at timestamptz, fits boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET enable_sort = off SET enable_bitmapscan = off SET enable_seqscan = off SET max_parallel_workers_per_gather = 0 SET jit = off
AS $$
DECLARE
  place uuid := galley_workspace();
  hidden uuid[] := hidden_prompts();
  blind uuid[];
  wanted integer := least(coalesce((asked ->> 'limit')::integer, 60), 1000);
  most integer := least(coalesce((asked ->> 'most')::integer, 50000), 50000);
  until timestamptz := clock_timestamp() + make_interval(secs => coalesce((asked ->> 'patience')::numeric, 60) / 1000);
  needle text := '%' || replace(replace(replace(asked ->> 'text', '\', '\\'), '%', '\%'), '_', '\_') || '%';
  lead text := '';
  led text := '';
  along text := '';
  judged text := '(r.prompt_id IS NULL OR r.prompt_id <> ALL ($3))';
  looked integer := 0;
  found integer := 0;
BEGIN
  IF asked ? 'customer' THEN
    lead := 'r.customer, '; led := '$2 ->> ''customer'', '; along := ' AND r.customer <> ''''';
  ELSIF asked ? 'endUser' THEN
    lead := 'r.end_user, '; led := '$2 ->> ''endUser'', '; along := ' AND r.end_user <> ''''';
  ELSIF asked ? 'maker' THEN
    lead := 'r.maker_id, '; led := '($2 ->> ''maker'')::uuid, '; along := ' AND r.maker_id IS NOT NULL';
  ELSIF asked ->> 'verdict' <> 'none' THEN
    lead := 'r.verdict, '; led := '($2 ->> ''verdict'')::verdict, '; along := ' AND r.verdict IS NOT NULL';
  ELSIF asked ->> 'status' = 'error' THEN
    along := ' AND r.status = ''error''';
  ELSIF asked ->> 'purpose' <> 'production' THEN
    lead := 'r.purpose, '; led := '($2 ->> ''purpose'')::run_purpose, '; along := ' AND r.purpose <> ''production''';
  ELSIF asked ? 'prompt' THEN
    lead := 'r.prompt_id, '; led := '($2 ->> ''prompt'')::uuid, ';
  END IF;
  -- One bound above and one below: of two, the index would begin at the wider.
  along := along || CASE
    WHEN asked ? 'after' THEN format(' AND (%sr.at, r.id) < (%s($2 ->> ''after'')::timestamptz, ($2 ->> ''afterId'')::uuid)', lead, led)
    WHEN asked ? 'to' THEN format(' AND (%sr.at) < (%s($2 ->> ''to'')::timestamptz)', lead, led)
    WHEN lead <> '' THEN format(' AND %s <= %s', rtrim(lead, ', '), rtrim(led, ', '))
    ELSE '' END
  || CASE
    WHEN asked ? 'before' THEN format(' AND (%sr.at, r.id) > (%s($2 ->> ''before'')::timestamptz, ($2 ->> ''beforeId'')::uuid)', lead, led)
    WHEN asked ? 'from' THEN format(' AND (%sr.at) >= (%s($2 ->> ''from'')::timestamptz)', lead, led)
    WHEN lead <> '' THEN format(' AND %s >= %s', rtrim(lead, ', '), rtrim(led, ', '))
    ELSE '' END;

  IF asked ? 'from' THEN judged := judged || ' AND r.at >= ($2 ->> ''from'')::timestamptz'; END IF;
  IF asked ? 'to' THEN judged := judged || ' AND r.at < ($2 ->> ''to'')::timestamptz'; END IF;
  IF asked ? 'purpose' THEN judged := judged || ' AND r.purpose = ($2 ->> ''purpose'')::run_purpose'; END IF;
  IF asked ? 'prompt' THEN judged := judged || ' AND r.prompt_id = ($2 ->> ''prompt'')::uuid'; END IF;
  IF asked ? 'version' THEN judged := judged || ' AND r.version_id = ($2 ->> ''version'')::uuid'; END IF;
  IF asked ? 'environment' THEN judged := judged || ' AND r.environment = $2 ->> ''environment'''; END IF;
  IF asked ? 'model' THEN judged := judged || ' AND r.model = $2 ->> ''model'''; END IF;
  IF asked ? 'customer' THEN judged := judged || ' AND r.customer = $2 ->> ''customer'''; END IF;
  IF asked ? 'endUser' THEN judged := judged || ' AND r.end_user = $2 ->> ''endUser'''; END IF;
  IF asked ? 'maker' THEN judged := judged || ' AND r.maker_id = ($2 ->> ''maker'')::uuid'; END IF;
  IF asked ? 'status' THEN judged := judged || ' AND r.status = ($2 ->> ''status'')::run_status'; END IF;
  -- To whoever is to judge an output blind it has no verdict of others, so it is found by none.
  IF asked ? 'verdict' THEN SELECT array_agg(b.run_id) INTO blind FROM blind_runs() b WHERE b.said IS NULL OR asked ->> 'verdict' <> 'none'; END IF;
  IF asked ->> 'verdict' = 'none' THEN judged := judged || CASE WHEN blind IS NULL THEN ' AND r.verdict IS NULL' ELSE ' AND (r.verdict IS NULL OR r.id = ANY ($4))' END;
  ELSIF asked ? 'verdict' THEN judged := judged || ' AND r.verdict = ($2 ->> ''verdict'')::verdict' || CASE WHEN blind IS NULL THEN '' ELSE ' AND r.id <> ALL ($4)' END; END IF;
  IF asked ? 'tag' THEN judged := judged || ' AND r.tags @> ARRAY[$2 ->> ''tag'']'; END IF;
  IF asked ? 'tool' THEN judged := judged || ' AND r.tool = $2 ->> ''tool'''; END IF;
  IF asked ? 'strategy' THEN judged := judged || ' AND r.strategy = $2 ->> ''strategy'''; END IF;
  IF asked ? 'costFrom' THEN judged := judged || ' AND r.cost >= ($2 ->> ''costFrom'')::bigint'; END IF;
  IF asked ? 'costTo' THEN judged := judged || ' AND r.cost <= ($2 ->> ''costTo'')::bigint'; END IF;
  IF asked ? 'latencyFrom' THEN judged := judged || ' AND r.latency >= ($2 ->> ''latencyFrom'')::integer'; END IF;
  IF asked ? 'latencyTo' THEN judged := judged || ' AND r.latency <= ($2 ->> ''latencyTo'')::integer'; END IF;

  FOR id, at, fits IN EXECUTE format(
    'SELECT r.id, r.at, coalesce(%s, false) FROM run r WHERE r.workspace_id = $1%s ORDER BY %sr.at DESC, r.id DESC', judged, along, replace(lead, ',', ' DESC,'))
    USING place, asked, hidden, blind
  LOOP
    looked := looked + 1;
    IF fits AND needle IS NOT NULL THEN
      looked := looked + 20; -- a text costs as much as so many rows
      fits := EXISTS (SELECT FROM run_text t WHERE t.workspace_id = place AND t.run_id = find_runs.id
        AND (t.output ILIKE needle OR t.inputs ILIKE needle OR t.rendered ILIKE needle));
    END IF;
    IF fits THEN
      RETURN NEXT;
      found := found + 1;
      EXIT WHEN found >= wanted;
    END IF;
    IF looked >= most OR ((looked & 15 = 0 OR needle IS NOT NULL) AND clock_timestamp() > until) THEN
      fits := false;
      RETURN NEXT;
      EXIT;
    END IF;
  END LOOP;
END $$;

GRANT EXECUTE ON FUNCTION stranded_exports(timestamptz), forget_exports(timestamptz), export_owner(uuid), find_runs(jsonb) TO galley_app;
