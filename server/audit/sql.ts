import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

/** Steps from one action to the next along the index, however many entries each has. */
export const actionsSeen = ({ sql }: Open<WorkspaceContext>) => sql<{ action: string }>`
  WITH RECURSIVE seen AS (
    (SELECT action FROM audit_entry WHERE workspace_id = ${workspace} ORDER BY action LIMIT 1)
    UNION ALL
    SELECT (SELECT action FROM audit_entry WHERE workspace_id = ${workspace} AND action > seen.action ORDER BY action LIMIT 1)
    FROM seen WHERE seen.action IS NOT NULL
  )
  SELECT action FROM seen WHERE action IS NOT NULL`;

/** The same for who acted, each under the name they had last. */
export const actorsSeen = ({ sql }: Open<WorkspaceContext>) => sql<{ id: string; name: string; kind: string }>`
  WITH RECURSIVE seen AS (
    (SELECT actor_id FROM audit_entry WHERE workspace_id = ${workspace} AND actor_id IS NOT NULL ORDER BY actor_id LIMIT 1)
    UNION ALL
    SELECT (SELECT actor_id FROM audit_entry WHERE workspace_id = ${workspace} AND actor_id > seen.actor_id ORDER BY actor_id LIMIT 1)
    FROM seen WHERE seen.actor_id IS NOT NULL
  )
  SELECT seen.actor_id AS id, last.actor ->> 'name' AS name, last.actor_kind AS kind
  FROM seen CROSS JOIN LATERAL (
    SELECT actor, actor_kind FROM audit_entry WHERE workspace_id = ${workspace} AND actor_id = seen.actor_id ORDER BY seq DESC LIMIT 1
  ) last
  WHERE seen.actor_id IS NOT NULL
  ORDER BY name`;
