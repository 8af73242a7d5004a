import { allows, holds, roles, type Permission } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";

export interface Releaser {
  id: string;
  /** In the workspace, and in the team that owns the folder. */
  roles: readonly string[];
  may(permission: Permission): boolean;
}

/** Who answers for a release. A key may no more than its owner, and no more than it was made for; a job may what the person may who set it off. */
export async function findReleaser(context: Open<WorkspaceContext>, teamId: string | undefined): Promise<Releaser> {
  const { actor, db, grants } = context;
  if (actor.kind === "operator") return { id: "", roles, may: () => true };
  const id = personOf(actor) ?? "";
  const member = id ? await db.member.findFirst({ where: { userId: id }, select: { role: true, teams: { where: { teamId: teamId ?? id }, select: { role: true } } } }) : null;
  const granted = (permission: Permission) => actor.kind === "job" || allows(grants, permission, teamId);
  // A policy names people and roles; a key that was not made to release is neither.
  if (!member || (actor.kind !== "person" && !granted("release.create"))) return { id: "", roles: [], may: (permission) => member !== null && holds(member.role, permission) && granted(permission) };
  const held = [member.role, ...member.teams.map(({ role }) => role)];
  return { id, roles: held, may: (permission) => held.some((role) => holds(role, permission)) && granted(permission) };
}
