-- The person a transaction has been opened for; null for whoever acts for nobody.
CREATE FUNCTION galley_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('galley.person', true), '')::uuid $$;
GRANT EXECUTE ON FUNCTION galley_person() TO galley_app;

-- What is personal is seen by its owner alone, and so is all that hangs on it.
ALTER TABLE prompt ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON prompt USING (
  workspace_id = (SELECT galley_workspace()) AND (standing <> 'personal' OR owner_id = (SELECT galley_person()))
);

DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['folder', 'folder_keeper', 'lint_rule'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I USING (workspace_id = (SELECT galley_workspace()))', tenant_table);
  END LOOP;
  FOREACH tenant_table IN ARRAY ARRAY['version', 'presence', 'input_set', 'comment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %1$I USING (workspace_id = (SELECT galley_workspace())
      AND EXISTS (SELECT FROM prompt p WHERE p.workspace_id = %1$I.workspace_id AND p.id = %1$I.prompt_id))', tenant_table);
  END LOOP;
  FOREACH tenant_table IN ARRAY ARRAY['finding', 'inclusion'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %1$I USING (workspace_id = (SELECT galley_workspace())
      AND EXISTS (SELECT FROM version v WHERE v.workspace_id = %1$I.workspace_id AND v.id = %1$I.version_id))', tenant_table);
  END LOOP;
END $$;

ALTER TABLE twin ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON twin USING (
  workspace_id = (SELECT galley_workspace())
  AND EXISTS (SELECT FROM prompt p WHERE p.workspace_id = twin.workspace_id AND p.id = prompt_id)
  AND EXISTS (SELECT FROM prompt p WHERE p.workspace_id = twin.workspace_id AND p.id = other_id)
);

ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON draft USING (
  workspace_id = (SELECT galley_workspace()) AND user_id = (SELECT galley_person())
  AND EXISTS (SELECT FROM prompt p WHERE p.workspace_id = draft.workspace_id AND p.id = prompt_id)
);

-- A version never changes, and neither does what was found in it or what it includes.
REVOKE UPDATE, DELETE ON version, finding, inclusion FROM galley_app;
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['version', 'finding', 'inclusion'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER keep_all BEFORE TRUNCATE ON %I EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;

-- Archiving is how a prompt goes.
REVOKE DELETE ON prompt FROM galley_app;

-- Two folders in one place have two names.
CREATE UNIQUE INDEX folder_name_in_parent ON folder (workspace_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));

-- What a leaving member owns, personal prompts included, which their heir could not see.
CREATE FUNCTION prompts_owned(person uuid) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT count(*) FROM prompt WHERE workspace_id = galley_workspace() AND owner_id = person $$;

CREATE FUNCTION give_prompts(giver uuid, heir uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT FROM prompt WHERE workspace_id = galley_workspace() AND owner_id = giver ORDER BY id FOR NO KEY UPDATE;
  UPDATE prompt SET owner_id = heir WHERE workspace_id = galley_workspace() AND owner_id = giver
$$;

GRANT EXECUTE ON FUNCTION prompts_owned(uuid), give_prompts(uuid, uuid) TO galley_app;
