-- The second lock. Enabled, not forced: the owner's functions below look things up before a workspace is known.
ALTER TABLE workspace ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON workspace USING (id = (SELECT galley_workspace()));

DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['member', 'team', 'team_member', 'invitation', 'api_key', 'audit_entry'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I USING (workspace_id = (SELECT galley_workspace()))', tenant_table);
  END LOOP;
END $$;

-- What precedes a workspace: whose is it, and who may come in.
CREATE FUNCTION workspaces_of(person uuid)
RETURNS TABLE (id uuid, slug text, name text, role role)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT w.id, w.slug, w.name, m.role
  FROM member m JOIN workspace w ON w.id = m.workspace_id
  WHERE m.user_id = person
  ORDER BY w.name, w.id
$$;

CREATE FUNCTION membership_of(person uuid, workspace_slug text)
RETURNS TABLE (id uuid, slug text, name text, member_id uuid, role role, teams jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT w.id, w.slug, w.name, m.id, m.role,
    coalesce((SELECT jsonb_object_agg(t.team_id, t.role) FROM team_member t
              WHERE t.workspace_id = m.workspace_id AND t.member_id = m.id), '{}')
  FROM workspace w JOIN member m ON m.workspace_id = w.id
  WHERE m.user_id = person AND w.slug = workspace_slug
$$;

CREATE FUNCTION invitation_by_digest(token_digest text)
RETURNS TABLE (id uuid, workspace_id uuid, slug text, name text, email text, role role, invited_by text,
               expires_at timestamptz, accepted_at timestamptz, revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT i.id, w.id, w.slug, w.name, i.email, i.role, u.name, i.expires_at, i.accepted_at, i.revoked_at
  FROM invitation i JOIN workspace w ON w.id = i.workspace_id JOIN "user" u ON u.id = i.invited_by_id
  WHERE i.digest = token_digest
$$;

CREATE FUNCTION workspace_by_slug(wanted text)
RETURNS TABLE (id uuid, slug text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT w.id, w.slug, w.name FROM workspace w WHERE w.slug = wanted $$;

CREATE FUNCTION workspace_by_id(wanted uuid)
RETURNS TABLE (id uuid, slug text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT w.id, w.slug, w.name FROM workspace w WHERE w.id = wanted $$;

CREATE FUNCTION api_key_by_digest(key_digest text)
RETURNS TABLE (id uuid, workspace_id uuid, slug text, workspace_name text, name text, scopes text[], owner_id uuid,
               owner_name text, owner_role role, owner_teams jsonb, expires_at timestamptz, revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT k.id, w.id, w.slug, w.name, k.name, k.scopes, u.id, u.name, m.role,
    coalesce((SELECT jsonb_object_agg(t.team_id, t.role) FROM team_member t
              WHERE t.workspace_id = m.workspace_id AND t.member_id = m.id), '{}'),
    k.expires_at, k.revoked_at
  FROM api_key k
    JOIN workspace w ON w.id = k.workspace_id
    JOIN member m ON m.workspace_id = k.workspace_id AND m.user_id = k.owner_id
    JOIN "user" u ON u.id = m.user_id
  WHERE k.secret_digest = key_digest
$$;

GRANT EXECUTE ON FUNCTION workspaces_of(uuid), membership_of(uuid, text), invitation_by_digest(text),
  workspace_by_slug(text), workspace_by_id(uuid), api_key_by_digest(text) TO galley_app;

-- The last owner stays, whichever way a write comes.
CREATE FUNCTION keep_an_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM workspace WHERE id = OLD.workspace_id FOR UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM member WHERE workspace_id = OLD.workspace_id AND role = 'owner') THEN
    RAISE EXCEPTION 'a workspace keeps at least one owner' USING ERRCODE = 'check_violation', CONSTRAINT = 'last_owner';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER last_owner AFTER UPDATE OF role OR DELETE ON member
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'owner') EXECUTE FUNCTION keep_an_owner();
