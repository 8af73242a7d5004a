import { z } from "zod";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { requireTeam } from "./require-team";
import { id, reason } from "./schema";

/** The team goes; its people stay members of the workspace. */
export const deleteTeam = command({
  name: "team.delete",
  permission: "team.manage",
  input: z.object({ teamId: id, reason }),
  conflicts: { folder_workspace_id_team_id_fkey: () => new Conflict("This team owns folders. Nothing was deleted; give them to another team first.") },
  async run(context, { teamId, reason }) {
    const team = await requireTeam(context, teamId);
    const members = await context.db.teamMember.findMany({ where: { teamId }, select: { role: true, member: { select: { user: { select: { name: true } } } } } });
    await context.db.team.delete({ where: { id: teamId } });
    const people = Object.fromEntries(members.map(({ role, member }) => [member.user.name, role]));
    return { result: undefined, subject: { type: "team", id: teamId, name: team.name }, before: { name: team.name, people }, reason };
  },
});
