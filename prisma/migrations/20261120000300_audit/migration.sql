-- Append-only and hash-chained. The application may add and read; numbers and hashes are the database's own.
REVOKE UPDATE, DELETE ON audit_entry, account_entry FROM galley_app;
REVOKE ALL ON audit_head FROM galley_app;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON account_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_all BEFORE TRUNCATE ON audit_entry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_all BEFORE TRUNCATE ON account_entry EXECUTE FUNCTION refuse_change();

-- Columns added later are null in old entries and left out here, so old hashes stay true.
CREATE FUNCTION audit_hash(entry jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT encode(sha256(convert_to(jsonb_object_agg(key, value)::text, 'UTF8')), 'hex')
  FROM jsonb_each(entry) WHERE key <> 'hash' AND value <> 'null'
$$;

CREATE FUNCTION chain_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC'
AS $$
DECLARE
  own_chain uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
  head audit_head;
BEGIN
  INSERT INTO audit_head (chain, seq, hash, at) VALUES (own_chain, 0, '', NEW.at) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_head WHERE chain = own_chain FOR UPDATE;
  NEW.seq := head.seq + 1;
  NEW.prev_hash := head.hash;
  NEW.hash := audit_hash(to_jsonb(NEW));
  UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash, at = NEW.at WHERE chain = own_chain;
  RETURN NEW;
END $$;

CREATE TRIGGER chain BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_entry('workspace_id');
CREATE TRIGGER chain BEFORE INSERT ON account_entry FOR EACH ROW EXECUTE FUNCTION chain_entry('user_id');

-- The first thing wrong with each chain, for the owner's eyes: altered, missing, unlinked or cut.
CREATE FUNCTION audit_problems()
RETURNS TABLE (chain uuid, kind text, seq bigint, entry uuid, problem text)
LANGUAGE sql STABLE SET search_path = public, pg_temp SET timezone = 'UTC'
AS $$
  WITH entry AS (
    SELECT workspace_id AS chain, 'workspace' AS kind, seq, id, prev_hash, hash, audit_hash(to_jsonb(e)) AS true_hash FROM audit_entry e
    UNION ALL
    SELECT user_id, 'account', seq, id, prev_hash, hash, audit_hash(to_jsonb(e)) FROM account_entry e
  ), linked AS (
    SELECT *, coalesce(lag(seq) OVER w, 0) AS seq_before, coalesce(lag(hash) OVER w, '') AS hash_before
    FROM entry WINDOW w AS (PARTITION BY chain ORDER BY seq)
  ), last AS (
    SELECT DISTINCT ON (chain) chain, kind, seq, id, hash FROM entry ORDER BY chain, seq DESC
  ), found AS (
    SELECT chain, kind, CASE WHEN seq <> seq_before + 1 THEN seq_before + 1 ELSE seq END AS seq, id,
      CASE WHEN seq <> seq_before + 1 THEN 'missing' WHEN hash <> true_hash THEN 'altered' ELSE 'unlinked' END AS problem
    FROM linked
    WHERE seq <> seq_before + 1 OR hash <> true_hash OR prev_hash <> hash_before
    UNION ALL
    SELECT coalesce(h.chain, l.chain), coalesce(l.kind, 'workspace'), coalesce(l.seq, 0) + 1, l.id, 'cut'
    FROM last l FULL JOIN audit_head h USING (chain)
    WHERE h.chain IS NULL OR l.chain IS NULL OR h.seq <> l.seq OR h.hash <> l.hash
  )
  SELECT DISTINCT ON (chain) chain, kind, seq, id, problem FROM found ORDER BY chain, seq
$$;
