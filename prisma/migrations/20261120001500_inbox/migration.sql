-- A new line in an inbox, or one that was read, is told to whoever it is for and to nobody else.
CREATE FUNCTION tell_owner() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM pg_notify('galley', json_build_object('workspace', NEW.workspace_id, 'noun', 'notification', 'only', NEW.user_id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_owner AFTER INSERT OR UPDATE OF read_at ON notification FOR EACH ROW EXECUTE FUNCTION tell_owner();

CREATE INDEX notification_unread ON notification (workspace_id, user_id) WHERE read_at IS NULL;
CREATE INDEX notification_in_digest ON notification (workspace_id, user_id, created_at) WHERE in_digest;

-- Who waits for the letter of the day in any workspace, since when, and by whose clock.
CREATE FUNCTION digests_waiting() RETURNS TABLE (workspace_id uuid, user_id uuid, time_zone text, since timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT n.workspace_id, n.user_id, w.time_zone, min(n.created_at) FROM notification n JOIN workspace w ON w.id = n.workspace_id JOIN member m ON m.workspace_id = n.workspace_id AND m.user_id = n.user_id
    WHERE n.in_digest GROUP BY n.workspace_id, n.user_id, w.time_zone
$$;
GRANT EXECUTE ON FUNCTION digests_waiting() TO galley_app;

-- What was read long ago, or lay there longer than anybody looks back.
CREATE FUNCTION forget_notifications(read_before timestamptz, created_before timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ DELETE FROM notification WHERE read_at < read_before OR created_at < created_before $$;
GRANT EXECUTE ON FUNCTION forget_notifications(timestamptz, timestamptz) TO galley_app;
