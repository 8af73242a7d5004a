import { digestOf } from "#server/account/make-token";
import type { Actor, Grants, Request, WorkspaceContext } from "#server/context";
import type { WorkspaceId } from "#server/db/for-workspace";
import { Unauthenticated } from "#server/errors";
import type { Permission } from "./permissions";
import { grantsOf, placed } from "./open-workspace";
import { keyByDigest, type KeyFound } from "./sql";

/** A key as it stood when it was last looked at: whose it is and all that it may. */
export interface HeldKey {
  id: string;
  publicKey: string;
  actor: Extract<Actor, { kind: "key" }>;
  workspace: { id: WorkspaceId; slug: string; name: string };
  grants: Grants;
  /** As they were asked for; the grants are those that its owner's role allows too. */
  scopes: readonly string[];
  /** Empty for anywhere; but no page of a browser is let in unless its origin is named. */
  environments: readonly string[];
  addresses: readonly string[];
  origins: readonly string[];
  perMinute?: number;
  expiresAt?: Date;
  /** When whoever it acted for left, as long as it has the secret that they knew. */
  inheritedAt?: Date;
  revokedAt?: Date;
}

/** What a secret opens, lapsed or not. */
export async function keyBehind(secret: string): Promise<HeldKey | undefined> {
  const found = await keyByDigest(digestOf(secret));
  return found && held(found);
}

export const isLapsed = ({ revokedAt, inheritedAt, expiresAt }: HeldKey, now: Date) => revokedAt !== undefined || inheritedAt !== undefined || (expiresAt !== undefined && expiresAt <= now);

/** A key opens its workspace with what its scopes and its owner's role both allow. */
export const openHeld = ({ actor, workspace, grants }: HeldKey, request: Request): WorkspaceContext => ({ scope: "workspace", actor, request, workspace, grants });

export async function openKey(secret: string, request: Request): Promise<WorkspaceContext> {
  const key = await keyBehind(secret);
  if (!key || isLapsed(key, request.now())) throw new Unauthenticated("This key is unknown, revoked or expired. Nothing was changed; use another one, or ask an admin to make it.");
  return openHeld(key, request);
}

function held(key: KeyFound): HeldKey {
  const { id, name, scopes, environments, addresses, origins } = key;
  const actor = { kind: "key", id, name, ownerId: key.owner_id, ownerName: key.owner_name } as const;
  const place = { id: key.workspace_id, slug: key.slug, name: key.workspace_name };
  return {
    ...{ id, publicKey: key.public_key, actor, scopes, environments, addresses, origins },
    workspace: placed(place),
    grants: within(scopes, grantsOf(key.owner_role, key.owner_teams)),
    perMinute: key.per_minute ?? undefined,
    expiresAt: key.expires_at ?? undefined,
    inheritedAt: key.inherited_at ?? undefined,
    revokedAt: key.revoked_at ?? undefined,
  };
}

function within(scopes: string[], owner: Grants): Grants {
  // Who reads no runs judges them in queues alone, and keys know none.
  const able = (permission: Permission) => permission !== "run.rate" || owner.everywhere.has("run.read");
  const both = (held: ReadonlySet<Permission>) => new Set([...held].filter((permission) => scopes.includes(permission) && able(permission)));
  return {
    everywhere: both(owner.everywhere),
    byTeam: new Map([...owner.byTeam].map(([team, held]) => [team, both(held)])),
  };
}
