import { z } from "zod";
import { command } from "#server/command";
import { requireTeam, teamNameTaken } from "./require-team";
import { id, teamName } from "./schema";

export const renameTeam = command({
  name: "team.rename",
  permission: "team.manage",
  team: ({ teamId }) => teamId,
  input: z.object({ teamId: id, name: teamName }),
  conflicts: { team_workspace_id_name_key: teamNameTaken },
  async run(context, { teamId, name }) {
    const before = await requireTeam(context, teamId);
    if (before.name === name) return { result: undefined, silent: "nothing changed" };
    await context.db.team.update({ where: { id: teamId }, data: { name } });
    return { result: undefined, subject: { type: "team", id: teamId, name }, before: { name: before.name }, after: { name } };
  },
});
