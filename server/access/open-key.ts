import { digestOf } from "#server/account/make-token";
import type { Grants, Request, WorkspaceContext } from "#server/context";
import { Unauthenticated } from "#server/errors";
import type { Permission } from "./permissions";
import { grantsOf, opened } from "./open-workspace";
import { keyByDigest } from "./sql";

/** A key opens its workspace with what its scopes and its owner's role both allow. */
export async function openKey(secret: string, request: Request): Promise<WorkspaceContext> {
  const key = await keyByDigest(digestOf(secret));
  const lapsed = key && (key.revoked_at ?? (key.expires_at && key.expires_at <= request.now()));
  if (!key || lapsed) throw new Unauthenticated("This key is unknown, revoked or expired. Nothing was changed; use another one, or ask an admin to make it.");
  const actor = { kind: "key", id: key.id, name: key.name, ownerId: key.owner_id, ownerName: key.owner_name } as const;
  const place = { id: key.workspace_id, slug: key.slug, name: key.workspace_name };
  return opened({ actor, request }, place, within(key.scopes, grantsOf(key.owner_role, key.owner_teams)));
}

function within(scopes: string[], owner: Grants): Grants {
  const both = (held: ReadonlySet<Permission>) => new Set([...held].filter((permission) => scopes.includes(permission)));
  return {
    everywhere: both(owner.everywhere),
    byTeam: new Map([...owner.byTeam].map(([team, held]) => [team, both(held)])),
  };
}
