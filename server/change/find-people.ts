import { holds } from "#server/access/permissions";
import type { Open, WorkspaceContext } from "#server/context";
import type { Role } from "#server/db/generated/enums";

/** A member, and what they are in which team. */
export interface Person {
  id: string;
  memberId: string;
  name: string;
  role: Role;
  teams: ReadonlyMap<string, Role>;
}

/** Members by their user ids, or all of them. */
export async function findPeople({ db }: Open<WorkspaceContext>, userIds?: readonly string[]): Promise<Map<string, Person>> {
  const rows = await db.member.findMany({
    where: userIds && { userId: { in: [...userIds] } },
    select: { id: true, userId: true, role: true, user: { select: { name: true } }, teams: { select: { teamId: true, role: true } } },
    orderBy: { user: { name: "asc" } },
  });
  return new Map(rows.map(({ id, userId, role, user, teams }) => [userId, { id: userId, memberId: id, name: user.name, role, teams: new Map(teams.map((team) => [team.teamId, team.role])) }]));
}

/** What somebody is here, and in the team that owns a folder. */
export function rolesOf({ role, teams }: Person, teamId: string | undefined): Role[] {
  const own = teamId === undefined ? undefined : teams.get(teamId);
  return own ? [role, own] : [role];
}

export const anyHolds = (roles: readonly Role[], permission: Parameters<typeof holds>[1]) => roles.some((role) => holds(role, permission));
