import type { AccountContext, Grants, WorkspaceContext } from "#server/context";
import type { WorkspaceId } from "#server/db/for-workspace";
import type { Role } from "#server/db/generated/enums";
import { NotFound, Unauthenticated } from "#server/errors";
import { permissions, permissionsOf } from "./permissions";
import { membershipOf, workspaceBySlug, type Place } from "./sql";

/** A signed-in person opens a workspace they are a member of. Asked anew on each request, so a change of role counts at once. */
export async function openWorkspace(account: AccountContext, slug: string): Promise<WorkspaceContext> {
  if (account.actor.kind !== "person") throw new Unauthenticated();
  const found = await membershipOf(account.actor.id, slug);
  if (!found) throw new NotFound("workspace");
  return opened(account, found, grantsOf(found.role, found.teams));
}

/** Whoever holds the machine opens any workspace, from its terminal. */
export async function openAsOperator(account: AccountContext, slug: string): Promise<WorkspaceContext> {
  if (account.actor.kind !== "operator") throw new Unauthenticated();
  const found = await workspaceBySlug(slug);
  if (!found) throw new NotFound("workspace");
  return opened(account, found, everything);
}

export const everything: Grants = { everywhere: new Set(permissions), byTeam: new Map() };

export function grantsOf(role: Role, teams: Record<string, Role>): Grants {
  const byTeam = new Map(Object.entries(teams).map(([team, own]) => [team, permissionsOf(own)]));
  const seen = reading.filter((permission) => [...byTeam.values()].some((held) => held.has(permission)));
  return { everywhere: new Set([...permissionsOf(role), ...seen]), byTeam };
}

/** What a team's people see, they see everywhere: prompts and runs are read by all who read at all. */
const reading = ["prompt.read", "run.read", "metrics.read"] as const;

export const opened = ({ actor, request }: Pick<AccountContext, "actor" | "request">, place: Place, grants: Grants): WorkspaceContext => ({
  scope: "workspace",
  actor,
  request,
  workspace: placed(place),
  grants,
});

export function placed({ id, slug, name }: Place): WorkspaceContext["workspace"] {
  // safe because every caller in this folder has just proven that the actor may be here
  return { id: id as WorkspaceId, slug, name };
}
