-- What is looked through: the name letter by letter, all of it word by word. Names weigh most, then what it is for, then what it says.
CREATE FUNCTION find_words() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
  NEW.named := lower(NEW.key || ' ' || NEW.name);
  NEW.found := setweight(to_tsvector('simple', NEW.name || ' ' || translate(NEW.key, '/._-', '    ')), 'A')
    || setweight(to_tsvector('simple', coalesce(array_to_string(NEW.tags, ' '), '') || ' ' || NEW.purpose), 'B')
    || setweight(to_tsvector('simple', left(NEW.words, 100000)), 'D');
  RETURN NEW;
END $$;
CREATE TRIGGER find_words BEFORE INSERT OR UPDATE OF name, key, purpose, tags, words ON prompt FOR EACH ROW EXECUTE FUNCTION find_words();

CREATE INDEX prompt_by_tag ON prompt USING gin (workspace_id, (tags || tools));
CREATE INDEX prompt_in_order ON prompt (workspace_id, lower(name), id);
-- Newest first, with all it takes to look through names, to tell what is stale and to count: a walk along it never touches the wide rows.
CREATE INDEX prompt_by_change ON prompt (workspace_id, changed_at, id) INCLUDE (standing, kind, owner_id, created_at, saved_at, used_at, named) WHERE archived_at IS NULL;
CREATE INDEX prompt_archived ON prompt (workspace_id, changed_at, id) WHERE archived_at IS NOT NULL;
-- Common letters are found soonest along that walk, rare ones by the index of letters; the planner has to know which are common.
ALTER TABLE prompt ALTER COLUMN named SET STATISTICS 400;
-- What waits to be sorted in is read by every search, so let little wait.
ALTER INDEX prompt_workspace_id_named_idx SET (gin_pending_list_limit = 256);
ALTER INDEX prompt_workspace_id_found_idx SET (gin_pending_list_limit = 256);
CREATE INDEX prompt_by_use ON prompt (workspace_id, (coalesce(used_at, '-infinity'::timestamptz)), id);

-- The lower end of Wilson's interval, as server/core/stats/wilson.ts has it: few verdicts don't come before many.
CREATE FUNCTION usable_floor(usable bigint, rated bigint) RETURNS double precision
LANGUAGE sql IMMUTABLE
AS $$
  SELECT CASE WHEN rated = 0 THEN NULL WHEN usable = 0 THEN 0
    ELSE (rate + weight / 2 - z * sqrt((rate * (1 - rate) + weight / 4) / rated)) / (1 + weight) END
  FROM (SELECT 1.959963984540054::double precision AS z, usable::double precision / nullif(rated, 0) AS rate, 1.959963984540054 ^ 2::double precision / nullif(rated, 0) AS weight) known
$$;

-- Row-level security hides indexes over words from the planner, so the search looks past it and narrows by itself.
-- With words to look for: the newest 100, those by name before those by content and whatever is called exactly so before both, ranked. Without: in order, page by page, after a given row.
CREATE FUNCTION find_prompts(asked jsonb)
RETURNS TABLE (id uuid, total integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  place uuid := galley_workspace();
  person uuid := galley_person();
  needle text := trim(coalesce(asked ->> 'needle', ''));
  letters text := replace(replace(replace(needle, '\', '\\'), '%', '\%'), '_', '\_');
  query tsquery;
  rows integer := least(coalesce((asked ->> 'limit')::integer, 50), 200);
  shown text := 'p.workspace_id = $1 AND (p.standing <> ''personal'' OR p.owner_id = $2)';
  met uuid[];
  ordered text;
  after text := '';
  judged text := '';
BEGIN
  shown := shown || CASE WHEN asked ->> 'standing' = 'archived' THEN ' AND p.archived_at IS NOT NULL' ELSE ' AND p.archived_at IS NULL' END;
  IF asked ->> 'standing' IN ('personal', 'team') THEN shown := shown || ' AND p.standing::text = $3 ->> ''standing'''; END IF;
  IF asked ? 'kind' THEN shown := shown || ' AND p.kind::text = $3 ->> ''kind'''; END IF;
  IF asked ? 'owner' THEN shown := shown || ' AND p.owner_id = ($3 ->> ''owner'')::uuid'; END IF;
  IF asked ? 'contentType' THEN shown := shown || ' AND p.content_type = $3 ->> ''contentType'''; END IF;
  IF asked ? 'tag' THEN shown := shown || ' AND (p.tags || p.tools) @> ARRAY[$3 ->> ''tag''] AND p.tags @> ARRAY[$3 ->> ''tag'']'; END IF;
  IF asked ? 'tool' THEN shown := shown || ' AND (p.tags || p.tools) @> ARRAY[$3 ->> ''tool''] AND p.tools @> ARRAY[$3 ->> ''tool'']'; END IF;
  IF asked ? 'folder' THEN
    shown := shown || ' AND p.folder_id IN (WITH RECURSIVE below AS (
      SELECT f.id FROM folder f WHERE f.workspace_id = $1 AND f.id = ($3 ->> ''folder'')::uuid
      UNION ALL SELECT f.id FROM folder f JOIN below b ON f.workspace_id = $1 AND f.parent_id = b.id) SELECT below.id FROM below)';
  END IF;
  IF asked ->> 'mark' = 'stale' THEN
    shown := shown || ' AND greatest(coalesce(p.saved_at, p.created_at), p.used_at) < (SELECT ($3 ->> ''staleBefore'')::timestamptz)';
  ELSIF asked ->> 'mark' = 'orphaned' THEN
    shown := shown || ' AND NOT EXISTS (SELECT FROM member m WHERE m.workspace_id = $1 AND m.user_id = p.owner_id AND m.role::text = ANY (ARRAY(SELECT jsonb_array_elements_text($3 -> ''writers''))))';
  ELSIF asked ->> 'mark' = 'twin' THEN
    shown := shown || ' AND EXISTS (SELECT FROM twin t JOIN prompt o ON o.workspace_id = t.workspace_id AND o.id = t.other_id
      WHERE t.workspace_id = $1 AND t.prompt_id = p.id AND (o.standing <> ''personal'' OR o.owner_id = $2))';
  ELSIF asked ->> 'mark' = 'forked' THEN
    shown := shown || ' AND p.forked_from_id IS NOT NULL';
  ELSIF asked ->> 'mark' = 'unfiled' THEN
    shown := shown || ' AND p.folder_id IS NULL';
  END IF;

  IF needle <> '' THEN
    -- Only the last word may still be on its way.
    query := to_tsquery('simple', nullif(replace(trim(regexp_replace(lower(needle), '[^[:alnum:]]+', ' ', 'g')), ' ', ' & '), '') || ':*');
    EXECUTE format('WITH exact AS (SELECT p.id FROM prompt p WHERE %1$s AND (lower(p.name) = $4 OR p.key = $4) ORDER BY p.changed_at DESC LIMIT 100),
      named AS (SELECT p.id FROM prompt p WHERE %1$s AND p.named LIKE $5 ORDER BY p.changed_at DESC LIMIT 100)
      SELECT (ARRAY(TABLE exact) || ARRAY(SELECT named.id FROM named WHERE named.id NOT IN (TABLE exact)))[:100]', shown)
    INTO met USING place, person, asked, lower(needle), '%' || lower(letters) || '%';
    IF query IS NOT NULL AND cardinality(met) < 100 THEN
      EXECUTE format('SELECT ($4 || ARRAY(SELECT saying.id FROM (
        SELECT p.id FROM prompt p WHERE %s AND p.found @@ $5 ORDER BY p.changed_at DESC LIMIT 100) saying WHERE saying.id <> ALL ($4)))[:100]', shown)
      INTO met USING place, person, asked, met, query;
    END IF;
    RETURN QUERY
      SELECT p.id, cardinality(met) FROM prompt p WHERE p.workspace_id = place AND p.id = ANY (met)
      ORDER BY (lower(p.key) = lower(needle) OR lower(p.name) = lower(needle)) DESC, (p.name ILIKE letters || '%' OR p.key ILIKE letters || '%') DESC,
        CASE WHEN query IS NULL THEN 0 ELSE ts_rank(p.found, query) END + similarity(p.name, needle) DESC, p.changed_at DESC, p.id
      LIMIT rows OFFSET coalesce((asked ->> 'skip')::integer, 0);
    RETURN;
  END IF;

  IF asked ->> 'sort' = 'usable' THEN
    judged := ' LEFT JOIN (SELECT t.prompt_id, usable_floor(sum(t.usable), sum(t.usable + t.heavy_edit + t.discarded)) AS floor FROM traffic_day t
      WHERE t.workspace_id = $1 AND t.day >= ($3 ->> ''since'')::integer GROUP BY t.prompt_id) judged ON judged.prompt_id = p.id';
  END IF;
  ordered := CASE asked ->> 'sort'
    WHEN 'usable' THEN 'coalesce(judged.floor, -1) DESC, p.id DESC'
    WHEN 'name' THEN 'lower(p.name), p.id'
    WHEN 'used' THEN 'coalesce(p.used_at, ''-infinity'') DESC, p.id DESC'
    ELSE 'p.changed_at DESC, p.id DESC' END;
  IF asked ? 'after' THEN
    after := CASE asked ->> 'sort'
      WHEN 'usable' THEN ' AND (coalesce(judged.floor, -1), p.id) < (SELECT coalesce((SELECT usable_floor(sum(t.usable), sum(t.usable + t.heavy_edit + t.discarded)) FROM traffic_day t
        WHERE t.workspace_id = $1 AND t.prompt_id = a.id AND t.day >= ($3 ->> ''since'')::integer), -1), a.id FROM prompt a WHERE a.workspace_id = $1 AND a.id = ($3 ->> ''after'')::uuid AND (a.standing <> ''personal'' OR a.owner_id = $2))'
      WHEN 'name' THEN ' AND (lower(p.name), p.id) > (SELECT lower(a.name), a.id FROM prompt a WHERE a.workspace_id = $1 AND a.id = ($3 ->> ''after'')::uuid AND (a.standing <> ''personal'' OR a.owner_id = $2))'
      WHEN 'used' THEN ' AND (coalesce(p.used_at, ''-infinity''), p.id) < (SELECT coalesce(a.used_at, ''-infinity''), a.id FROM prompt a WHERE a.workspace_id = $1 AND a.id = ($3 ->> ''after'')::uuid AND (a.standing <> ''personal'' OR a.owner_id = $2))'
      ELSE ' AND (p.changed_at, p.id) < (SELECT a.changed_at, a.id FROM prompt a WHERE a.workspace_id = $1 AND a.id = ($3 ->> ''after'')::uuid AND (a.standing <> ''personal'' OR a.owner_id = $2))' END;
  END IF;
  RETURN QUERY EXECUTE format(
    'SELECT p.id, (SELECT count(*)::integer FROM (SELECT FROM prompt p WHERE %1$s LIMIT 10001) counted) FROM prompt p%4$s WHERE %1$s%2$s ORDER BY %3$s LIMIT $4',
    shown, after, ordered, judged) USING place, person, asked, rows;
END $$;

-- How many prompts lie in each folder, for the tree beside the list.
CREATE FUNCTION count_prompts() RETURNS TABLE (folder_id uuid, prompts bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT p.folder_id, count(*) FROM prompt p
  WHERE p.workspace_id = galley_workspace() AND p.archived_at IS NULL AND (p.standing <> 'personal' OR p.owner_id = galley_person())
  GROUP BY p.folder_id
$$;

-- Prompts whose sketch shares at least `least_shared` of its places with this one.
CREATE FUNCTION prompts_like(sketched integer[], least_shared integer)
RETURNS TABLE (id uuid, shared bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT met.id, met.shared FROM (
    SELECT p.id, (SELECT count(*) FROM unnest(p.sketch) s WHERE s = ANY (sketched)) AS shared
    FROM prompt p
    WHERE p.workspace_id = galley_workspace() AND p.archived_at IS NULL AND (p.standing <> 'personal' OR p.owner_id = galley_person())
      AND p.sketch && sketched
    LIMIT 2000
  ) met WHERE met.shared >= least_shared ORDER BY met.shared DESC, met.id LIMIT 20
$$;

-- Keys are unique across a workspace, so choosing one has to know of all.
CREATE FUNCTION keys_starting(start text) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT key FROM prompt WHERE workspace_id = galley_workspace() AND starts_with(key, start) $$;

-- What the library can be narrowed by: the words of its newest prompts, the most used first.
CREATE FUNCTION library_words() RETURNS TABLE (what text, word text, uses bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH shown AS MATERIALIZED (
    SELECT tags, tools, content_type, owner_id FROM prompt p
    WHERE p.workspace_id = galley_workspace() AND p.archived_at IS NULL AND (p.standing <> 'personal' OR p.owner_id = galley_person())
    ORDER BY p.changed_at DESC LIMIT 5000
  ), words AS (
    SELECT 'tag' AS what, unnest(tags) AS word FROM shown
    UNION ALL SELECT 'tool', unnest(tools) FROM shown
    UNION ALL SELECT 'contentType', content_type FROM shown WHERE content_type <> ''
    UNION ALL SELECT 'owner', owner_id::text FROM shown WHERE owner_id IS NOT NULL
  )
  SELECT what, word, count(*) FROM words GROUP BY what, word ORDER BY what, count(*) DESC, word LIMIT 600
$$;

GRANT EXECUTE ON FUNCTION usable_floor(bigint, bigint), keys_starting(text), library_words(), find_prompts(jsonb), count_prompts(), prompts_like(integer[], integer) TO galley_app;
