import { z } from "zod";
import { command } from "#server/command";
import { teamName } from "./schema";
import { requireRoom } from "./require-room";
import { teamNameTaken } from "./require-team";

export const createTeam = command({
  name: "team.create",
  permission: "team.manage",
  input: z.object({ name: teamName }),
  conflicts: { team_workspace_id_name_key: teamNameTaken },
  async run({ db, request }, { name }) {
    requireRoom("teams", await db.team.count());
    const team = await db.team.create({ data: { name, createdAt: request.now() }, select: { id: true } });
    return { result: team, subject: { type: "team", id: team.id, name }, after: { name } };
  },
});
