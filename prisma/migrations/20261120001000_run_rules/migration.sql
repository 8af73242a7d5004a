-- Runs, ratings, pieces and their sums are written by one login alone, which keeps them equal; the application only reads them.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'galley_recorder') THEN
    CREATE ROLE galley_recorder NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this cluster was faster
END $$;
GRANT USAGE ON SCHEMA public TO galley_recorder;

-- One transaction of the recorder may write for many workspaces; these are they.
CREATE FUNCTION galley_workspaces() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(nullif(current_setting('galley.workspaces', true), ''), '{}')::uuid[] $$;
GRANT EXECUTE ON FUNCTION galley_workspaces(), galley_workspace(), galley_person() TO galley_recorder;

-- The personal prompts of others, whose runs are as hidden as they are.
CREATE FUNCTION hidden_prompts() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT coalesce(array_agg(id), '{}') FROM prompt
  WHERE workspace_id = galley_workspace() AND standing = 'personal' AND owner_id IS DISTINCT FROM galley_person()
$$;
GRANT EXECUTE ON FUNCTION hidden_prompts() TO galley_app;
CREATE INDEX prompt_personal ON prompt (workspace_id, owner_id) WHERE standing = 'personal';

-- What whoever asks is still to judge in an open queue, without knowing what others say of it; and what they said of it themselves, elsewhere.
-- What as many others have judged as were asked for is nobody's to judge any more, and stays hidden from nobody.
CREATE FUNCTION blind_runs(among uuid[] DEFAULT NULL) RETURNS TABLE (run_id uuid, said verdict, own boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH awaited AS (
    SELECT DISTINCT i.run_id FROM member m
    JOIN queue_rater a ON a.workspace_id = m.workspace_id AND a.member_id = m.id
    JOIN rating_queue q ON q.workspace_id = m.workspace_id AND q.id = a.queue_id AND q.closed_at IS NULL
    JOIN queue_item i ON i.workspace_id = m.workspace_id AND i.queue_id = q.id AND (among IS NULL OR i.run_id = ANY (among))
    WHERE m.workspace_id = galley_workspace() AND m.user_id = galley_person() AND NOT EXISTS (
      SELECT FROM rating g WHERE g.workspace_id = m.workspace_id AND g.run_id = i.run_id AND g.queue_id = q.id AND g.verdict IS NOT NULL
      HAVING bool_or(g.rater = m.user_id::text) OR count(DISTINCT g.rater) >= q.per_run))
  SELECT w.run_id, mine.verdict, coalesce(mine.own, false) FROM awaited w LEFT JOIN LATERAL (
    SELECT g.verdict, g.own FROM rating g
    WHERE g.workspace_id = galley_workspace() AND g.run_id = w.run_id AND g.via <> 'api' AND g.rater = galley_person()::text AND g.verdict IS NOT NULL
    ORDER BY g.at DESC, g.id DESC LIMIT 1) mine ON true
$$;
GRANT EXECUTE ON FUNCTION blind_runs(uuid[]) TO galley_app;

DO $$
DECLARE tenant_table text;
BEGIN
  -- What the recorder writes.
  FOREACH tenant_table IN ARRAY ARRAY['run', 'run_text', 'run_key', 'piece', 'rating', 'traffic', 'traffic_day', 'people_day', 'customer_day'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %I FROM galley_app', tenant_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO galley_recorder', tenant_table);
    EXECUTE format('CREATE POLICY recorded ON %I TO galley_recorder USING (workspace_id = ANY ((SELECT galley_workspaces())::uuid[]))', tenant_table);
  END LOOP;
  -- What it looks up.
  FOREACH tenant_table IN ARRAY ARRAY['prompt', 'version', 'price', 'redaction_rule', 'rating_queue', 'queue_rater', 'member'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO galley_recorder', tenant_table);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY looked_up ON %I FOR SELECT TO galley_recorder USING (workspace_id = ANY ((SELECT galley_workspaces())::uuid[]))', tenant_table);
  END LOOP;
  -- When a prompt was last used.
  GRANT UPDATE (used_at) ON prompt TO galley_recorder;
  CREATE POLICY used ON prompt FOR UPDATE TO galley_recorder USING (workspace_id = ANY ((SELECT galley_workspaces())::uuid[]));
  GRANT SELECT ON workspace TO galley_recorder;
  -- Where the days of its sums were cut.
  GRANT UPDATE (days_in) ON workspace TO galley_recorder;
  CREATE POLICY cut ON workspace FOR UPDATE TO galley_recorder USING (id = ANY ((SELECT galley_workspaces())::uuid[]));
  CREATE POLICY looked_up ON workspace FOR SELECT TO galley_recorder USING (id = ANY ((SELECT galley_workspaces())::uuid[]));

  FOREACH tenant_table IN ARRAY ARRAY['run', 'piece'] LOOP
    EXECUTE format('CREATE POLICY tenant ON %I TO galley_app USING (workspace_id = (SELECT galley_workspace())
      AND (prompt_id IS NULL OR prompt_id <> ALL ((SELECT hidden_prompts())::uuid[])))', tenant_table);
  END LOOP;
  FOREACH tenant_table IN ARRAY ARRAY['traffic', 'traffic_day', 'people_day', 'customer_day'] LOOP
    EXECUTE format('CREATE POLICY tenant ON %I TO galley_app USING (workspace_id = (SELECT galley_workspace())
      AND prompt_id <> ALL ((SELECT hidden_prompts())::uuid[]))', tenant_table);
  END LOOP;
  FOREACH tenant_table IN ARRAY ARRAY['price', 'reason', 'rating_queue', 'queue_rater', 'queue_hold'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I TO galley_app USING (workspace_id = (SELECT galley_workspace()))', tenant_table);
  END LOOP;
  FOREACH tenant_table IN ARRAY ARRAY['run_text', 'run_key', 'rating', 'queue_item'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %1$I TO galley_app USING (workspace_id = (SELECT galley_workspace())
      AND EXISTS (SELECT FROM run r WHERE r.workspace_id = %1$I.workspace_id AND r.id = %1$I.run_id))', tenant_table);
  END LOOP;
END $$;

ALTER TABLE outcome ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON outcome TO galley_app USING (
  workspace_id = (SELECT galley_workspace()) AND EXISTS (SELECT FROM piece p WHERE p.workspace_id = outcome.workspace_id AND p.id = piece_id)
);

-- What lists are narrowed by. Each holds only the rows that have it, so that a run pays for few.
CREATE INDEX run_of_piece ON run (workspace_id, piece_id, step, attempt) WHERE piece_id IS NOT NULL;
CREATE INDEX run_of_trace ON run (workspace_id, trace_id) WHERE trace_id <> '';
CREATE INDEX run_of_customer ON run (workspace_id, customer, at, id) WHERE customer <> '';
CREATE INDEX run_of_end_user ON run (workspace_id, end_user, at, id) WHERE end_user <> '';
CREATE INDEX run_of_maker ON run (workspace_id, maker_id, at, id) WHERE maker_id IS NOT NULL;
CREATE INDEX run_waiting ON run (workspace_id, maker_id, at, id) WHERE piece_id IS NOT NULL AND verdict IS NULL AND NOT followed;
CREATE INDEX run_judged ON run (workspace_id, verdict, at, id) WHERE verdict IS NOT NULL;
CREATE INDEX piece_open ON piece (workspace_id, created_at, id) WHERE published_at IS NULL AND closed_at IS NULL;
CREATE INDEX piece_published ON piece (workspace_id, published_at, id) WHERE published_at IS NOT NULL;
CREATE INDEX run_failed ON run (workspace_id, at, id) WHERE status = 'error';

-- The least id a run of this moment can have: ids begin with the millisecond.
CREATE FUNCTION run_id_from(moment timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT rpad(lpad(to_hex((extract(epoch FROM moment) * 1000)::bigint), 12, '0'), 32, '0')::uuid $$;
GRANT EXECUTE ON FUNCTION run_id_from(timestamptz) TO galley_app, galley_recorder;

-- A part for each month: of the past as far as runs are kept, and made ahead. Only the parents are granted; a granted part would leak.
CREATE FUNCTION make_run_parts(moment timestamptz) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC'
AS $$
DECLARE
  parent text;
  part text;
  month timestamptz;
  made integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('galley'), hashtext('run parts'));
  FOR month IN SELECT generate_series(date_trunc('month', moment) - interval '14 months', date_trunc('month', moment) + interval '2 months', interval '1 month') LOOP
    FOREACH parent IN ARRAY ARRAY['run', 'run_text'] LOOP
      part := parent || to_char(month, '_YYYY_MM');
      IF to_regclass(part) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', part, parent, run_id_from(month), run_id_from(month + interval '1 month'));
        EXECUTE format('REVOKE ALL ON %I FROM galley_app', part);
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
        made := made + 1;
      END IF;
    END LOOP;
  END LOOP;
  RETURN made;
END $$;
GRANT EXECUTE ON FUNCTION make_run_parts(timestamptz) TO galley_app, galley_recorder;
SELECT make_run_parts(now());

-- Two histograms in one; a shorter one has nothing in the rest. Every sum that changes comes through here, and most of what is added is nothing.
CREATE FUNCTION add_up(one integer[], other integer[]) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  one := coalesce(one, '{}');
  IF cardinality(one) < cardinality(other) THEN
    one := one || array_fill(0, ARRAY[cardinality(other) - cardinality(one)]);
  END IF;
  FOR place IN 1 .. coalesce(cardinality(other), 0) LOOP
    IF other[place] <> 0 THEN
      one[place] := one[place] + other[place];
    END IF;
  END LOOP;
  RETURN one;
END $$;
GRANT EXECUTE ON FUNCTION add_up(integer[], integer[]) TO galley_app, galley_recorder;
CREATE AGGREGATE add_up(integer[]) (SFUNC = add_up, STYPE = integer[], INITCOND = '{}', PARALLEL = SAFE);
GRANT EXECUTE ON FUNCTION add_up(integer[]) TO galley_recorder;

-- The few prompts that keep something to themselves are looked up whenever a prompt of their workspace has changed.
CREATE INDEX prompt_unstored ON prompt (workspace_id) WHERE NOT (store_inputs AND store_outputs);

-- Months that no workspace keeps any more go whole. Waiting long for the lock would hold up every writer, so it rather comes again.
-- Names are read by a pattern, since PostgreSQL may look at every name of the catalogue before it looks at whose parts they are.
CREATE FUNCTION drop_run_parts(moment timestamptz) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' SET lock_timeout = '500ms'
AS $$
DECLARE
  oldest timestamptz := moment - make_interval(days => greatest((SELECT max(keep_days) FROM workspace), 0));
  part record;
  dropped integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('galley'), hashtext('run parts'));
  FOR part IN
    SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent IN ('run'::regclass, 'run_text'::regclass) AND to_date(substring(c.relname FROM '^run(?:_text)?_(\d{4}_\d{2})$'), 'YYYY_MM') + interval '1 month' <= oldest
  LOOP
    EXECUTE format('DROP TABLE %I', part.name);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END $$;
GRANT EXECUTE ON FUNCTION drop_run_parts(timestamptz) TO galley_recorder;

-- Where runs lie that are older than their workspace keeps them.
CREATE FUNCTION workspaces_with_old_runs(moment timestamptz) RETURNS TABLE (id uuid, keep_from timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT w.id, k.keep_from FROM workspace w, LATERAL (SELECT moment - make_interval(days => w.keep_days) AS keep_from) k
  WHERE EXISTS (SELECT FROM run r WHERE r.workspace_id = w.id AND r.at < k.keep_from)
     OR EXISTS (SELECT FROM rating g WHERE g.workspace_id = w.id AND g.run_id < run_id_from(k.keep_from))
     OR EXISTS (SELECT FROM run_key y WHERE y.workspace_id = w.id AND y.run_id < run_id_from(k.keep_from))
$$;
GRANT EXECUTE ON FUNCTION workspaces_with_old_runs(timestamptz) TO galley_recorder;

-- Workspaces whose days begin at another time than their sums were cut by.
CREATE FUNCTION workspaces_uncut() RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT w.id FROM workspace w WHERE w.time_zone <> w.days_in ORDER BY w.id LIMIT 200 $$;
GRANT EXECUTE ON FUNCTION workspaces_uncut() TO galley_app;
CREATE INDEX workspace_uncut ON workspace (id) WHERE time_zone <> days_in;

-- Adds to the sums what a batch changes in them: of each rollup the rows in one order, so that no two writers wait for each other. Whatever is not the key is added.
DO $$
DECLARE
  rollup text;
  added text;
  body text := '';
BEGIN
  FOREACH rollup IN ARRAY ARRAY['traffic', 'people_day', 'customer_day', 'traffic_day'] LOOP
    SELECT string_agg(format(CASE a.attname WHEN 'latencies' THEN '%1$I = add_up(t.%1$I, excluded.%1$I)' ELSE '%1$I = t.%1$I + excluded.%1$I' END, a.attname), ', ' ORDER BY a.attnum) INTO added
    FROM pg_attribute a JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'p'
    WHERE a.attrelid = rollup::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnum <> ALL (k.conkey);
    body := body || format('IF cardinality(%1$I) > 0 THEN INSERT INTO %1$I AS t SELECT * FROM unnest(add_sums.%1$I) ON CONFLICT ON CONSTRAINT %2$I DO UPDATE SET %3$s; END IF;', rollup, rollup || '_pkey', added);
  END LOOP;
  EXECUTE format('CREATE FUNCTION add_sums(traffic traffic[], people_day people_day[], customer_day customer_day[], traffic_day traffic_day[]) RETURNS void LANGUAGE plpgsql AS %L',
    '#variable_conflict use_column' || chr(10) || 'BEGIN ' || body || ' END');
END $$;
GRANT EXECUTE ON FUNCTION add_sums(traffic[], people_day[], customer_day[], traffic_day[]) TO galley_recorder;

-- Runs heard of for the first time, in one call: all or none. If some have a key already, nothing is written, and these are said. A key that was let go of meanwhile is no reason any more: it is tried again.
CREATE FUNCTION record_new(workspaces uuid[], runs run[], texts run_text[], traffic traffic[], people people_day[], customers customer_day[], days traffic_day[]) RETURNS uuid[]
LANGUAGE plpgsql AS $$
DECLARE
  known uuid[];
BEGIN
  PERFORM set_config('galley.workspaces', workspaces::text, true);
  BEGIN
    INSERT INTO run_key SELECT workspace_id, coalesce(external_id, id::text), id, false FROM unnest(runs);
  EXCEPTION WHEN unique_violation THEN
    known := ARRAY(SELECT r.id FROM unnest(runs) r JOIN run_key k ON k.workspace_id = r.workspace_id AND k.external_id = coalesce(r.external_id, r.id::text));
    IF known = '{}' THEN
      RAISE serialization_failure;
    END IF;
    RETURN known;
  END;
  INSERT INTO run SELECT * FROM unnest(runs);
  INSERT INTO run_text SELECT * FROM unnest(texts);
  PERFORM add_sums(traffic, people, customers, days);
  RETURN '{}';
END $$;
GRANT EXECUTE ON FUNCTION record_new(uuid[], run[], run_text[], traffic[], people_day[], customer_day[], traffic_day[]) TO galley_recorder;
