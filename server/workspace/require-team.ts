import type { Open, WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";

export async function requireTeam({ db }: Open<WorkspaceContext>, id: string) {
  const team = await db.team.findUnique({ where: { id }, select: { id: true, name: true } });
  if (!team) throw new NotFound("team");
  return team;
}

export const teamNameTaken = () => new Conflict("A team has this name already. Nothing was changed; choose another one.", { name: "This name is taken" });
