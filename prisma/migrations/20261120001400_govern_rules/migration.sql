DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['environment', 'policy', 'change', 'change_part', 'reviewer', 'review', 'review_read', 'thread', 'remark', 'remark_edit',
    'tick', 'change_visit', 'live', 'release', 'validation', 'schedule', 'schedule_part', 'notification', 'notification_choice', 'incident', 'incident_note'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I USING (workspace_id = (SELECT galley_workspace()))', tenant_table);
  END LOOP;
END $$;

-- What was said, read, released and found stays as it was.
REVOKE UPDATE, DELETE ON review, review_read, release, validation, remark_edit, schedule_part, incident_note FROM galley_app;
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['review', 'review_read', 'release', 'validation', 'remark_edit', 'schedule_part', 'incident_note'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER keep_all BEFORE TRUNCATE ON %I EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;
REVOKE DELETE ON environment, policy, change, thread, remark, schedule, incident FROM galley_app;

-- A pipeline names each of its open environments once.
CREATE UNIQUE INDEX environment_key_in_pipeline ON environment (workspace_id, coalesce(folder_id, '00000000-0000-0000-0000-000000000000'), key) WHERE closed_at IS NULL;

-- Policies of one place are numbered, and only whether one stands is ever said later.
CREATE UNIQUE INDEX policy_serial ON policy (workspace_id, environment_id, coalesce(folder_id, '00000000-0000-0000-0000-000000000000'), serial);
CREATE FUNCTION keep_demands() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.state <> 'proposed' OR to_jsonb(NEW) - ARRAY['state', 'settled_by_id', 'settled_at'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['state', 'settled_by_id', 'settled_at'] THEN
    RAISE EXCEPTION 'a policy never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_demands BEFORE UPDATE ON policy FOR EACH ROW EXECUTE FUNCTION keep_demands();

ALTER TABLE reviewer ADD CONSTRAINT reviewer_is_one CHECK (num_nonnulls(user_id, role, team_id) = 1);
CREATE UNIQUE INDEX reviewer_asked_once ON reviewer (workspace_id, change_id, coalesce(user_id, '00000000-0000-0000-0000-000000000000'), coalesce(team_id, '00000000-0000-0000-0000-000000000000'), role) NULLS NOT DISTINCT;
ALTER TABLE thread ADD CONSTRAINT thread_anchor_in_text CHECK (anchor IS NULL OR version_id IS NOT NULL);

-- A review reads what a version says, and a release pins it.
CREATE FUNCTION bind_sha() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM version v WHERE v.workspace_id = NEW.workspace_id AND v.id = NEW.version_id AND v.sha = NEW.sha;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the version says something else' USING ERRCODE = 'check_violation', CONSTRAINT = 'sha_of_version';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bind_sha BEFORE INSERT ON review_read FOR EACH ROW EXECUTE FUNCTION bind_sha();
CREATE TRIGGER bind_sha BEFORE INSERT ON release FOR EACH ROW EXECUTE FUNCTION bind_sha();

-- Nothing moves what is live but a release, and each release follows the one it says it replaces: the history has one line.
REVOKE INSERT, UPDATE, DELETE ON live FROM galley_app;
CREATE UNIQUE INDEX release_follows_one ON release (workspace_id, prompt_id, environment_id, coalesce(replaces_id, '00000000-0000-0000-0000-000000000000'));

CREATE FUNCTION move_live() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM version v WHERE v.workspace_id = NEW.workspace_id AND v.id = NEW.version_id AND v.prompt_id = NEW.prompt_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the version is of another prompt' USING ERRCODE = 'check_violation', CONSTRAINT = 'version_of_prompt';
  END IF;
  UPDATE live SET release_id = NEW.id
    WHERE workspace_id = NEW.workspace_id AND prompt_id = NEW.prompt_id AND environment_id = NEW.environment_id AND release_id IS NOT DISTINCT FROM NEW.replaces_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'something else is live' USING ERRCODE = 'check_violation', CONSTRAINT = 'release_follows_live';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER move_live AFTER INSERT ON release FOR EACH ROW EXECUTE FUNCTION move_live();

-- Who releases waits here for whoever does the same; always in one order, so that two sets can't wait for each other.
CREATE FUNCTION lock_live(environment uuid, prompts uuid[]) RETURNS TABLE (prompt_id uuid, release_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO live (workspace_id, prompt_id, environment_id)
    SELECT galley_workspace(), p, environment FROM unnest(prompts) p ORDER BY p
    ON CONFLICT DO NOTHING;
  RETURN QUERY SELECT l.prompt_id, l.release_id FROM live l
    WHERE l.workspace_id = galley_workspace() AND l.environment_id = environment AND l.prompt_id = ANY (prompts)
    ORDER BY l.prompt_id FOR UPDATE;
END $$;
GRANT EXECUTE ON FUNCTION lock_live(uuid, uuid[]) TO galley_app;

-- Workspaces that stood before get the pipeline that new ones begin with.
INSERT INTO environment (workspace_id, key, name, place, created_at)
  SELECT w.id, e.key, e.name, e.place, now() FROM workspace w, (VALUES ('development', 'Development', 0), ('staging', 'Staging', 1), ('production', 'Production', 2)) e (key, name, place);

-- What no workspace can see: releases whose time has come, Changes that wait for their gates alone, and what was restored and not looked at.
CREATE FUNCTION due_schedules(now timestamptz) RETURNS TABLE (id uuid, workspace_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT s.id, s.workspace_id FROM schedule s WHERE s.state = 'waiting' AND s.due <= now ORDER BY s.due LIMIT 200 $$;
CREATE INDEX schedule_due ON schedule (due) WHERE state = 'waiting' AND due IS NOT NULL;
CREATE FUNCTION ready_changes() RETURNS TABLE (id uuid, workspace_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT c.id, c.workspace_id FROM change c WHERE c.state = 'approved' AND c.when_ready_by_id IS NOT NULL ORDER BY c.moved_at LIMIT 500 $$;
CREATE INDEX change_when_ready ON change (moved_at) WHERE state = 'approved' AND when_ready_by_id IS NOT NULL;
CREATE FUNCTION unvalidated_releases() RETURNS TABLE (id uuid, workspace_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT r.id, r.workspace_id FROM release r
  WHERE r.unvalidated AND NOT EXISTS (SELECT FROM validation v WHERE v.workspace_id = r.workspace_id AND v.release_id = r.id)
  ORDER BY r.at LIMIT 200
$$;
CREATE INDEX release_unvalidated ON release (at) WHERE unvalidated;
GRANT EXECUTE ON FUNCTION due_schedules(timestamptz), ready_changes(), unvalidated_releases() TO galley_app;
