ALTER TABLE "api_key"
  ADD COLUMN "environments" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "addresses" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "origins" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "per_minute" INTEGER,
  ADD COLUMN "used_at" TIMESTAMPTZ(3),
  ADD COLUMN "inherited_at" TIMESTAMPTZ(3),
  ADD COLUMN "shown_to" UUID;

CREATE INDEX "api_key_origins_idx" ON "api_key" USING GIN ("origins");

CREATE TABLE "kept_answer" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "key_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_answer_pkey" PRIMARY KEY ("workspace_id","key_id","name")
);
CREATE INDEX "kept_answer_created_at_idx" ON "kept_answer"("created_at");
ALTER TABLE "kept_answer" ADD CONSTRAINT "kept_answer_workspace_id_key_id_fkey" FOREIGN KEY ("workspace_id", "key_id") REFERENCES "api_key"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE kept_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON kept_answer USING (workspace_id = (SELECT galley_workspace()));

-- Whose key it is, and all that it may, in one question.
DROP FUNCTION api_key_by_digest(text);
CREATE FUNCTION api_key_by_digest(key_digest text)
RETURNS TABLE (id uuid, workspace_id uuid, slug text, workspace_name text, name text, public_key text, scopes text[], environments text[],
               addresses text[], origins text[], per_minute integer, owner_id uuid, owner_name text, owner_role role, owner_teams jsonb,
               expires_at timestamptz, inherited_at timestamptz, revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT k.id, w.id, w.slug, w.name, k.name, k.public_key, k.scopes, k.environments, k.addresses, k.origins, k.per_minute, u.id, u.name, m.role,
    coalesce((SELECT jsonb_object_agg(t.team_id, t.role) FROM team_member t
              WHERE t.workspace_id = m.workspace_id AND t.member_id = m.id), '{}'),
    k.expires_at, k.inherited_at, k.revoked_at
  FROM api_key k
    JOIN workspace w ON w.id = k.workspace_id
    JOIN member m ON m.workspace_id = k.workspace_id AND m.user_id = k.owner_id
    JOIN "user" u ON u.id = m.user_id
  WHERE k.secret_digest = key_digest
$$;

-- A browser asks before it shows its key: whether any key would let this page in.
CREATE FUNCTION origin_invited(origin text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT EXISTS (SELECT FROM api_key WHERE origins @> ARRAY[origin] AND revoked_at IS NULL AND inherited_at IS NULL AND (expires_at IS NULL OR expires_at > now())) $$;

-- Of many workspaces at once; an older mark that comes later changes nothing.
CREATE FUNCTION mark_keys_used(keys uuid[], at timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ UPDATE api_key SET used_at = at WHERE id = ANY (keys) AND (used_at IS NULL OR used_at < at) $$;

CREATE FUNCTION forget_answers(kept_before timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ DELETE FROM kept_answer WHERE created_at < kept_before $$;

GRANT EXECUTE ON FUNCTION api_key_by_digest(text), origin_invited(text), mark_keys_used(uuid[], timestamptz), forget_answers(timestamptz) TO galley_app;
