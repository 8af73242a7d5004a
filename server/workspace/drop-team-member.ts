import { z } from "zod";
import { command } from "#server/command";
import { NotFound } from "#server/errors";
import { requireTeam } from "./require-team";
import { id } from "./schema";

/** Takes a member out of a team; they stay in the workspace. */
export const dropTeamMember = command({
  name: "team.drop-member",
  permission: "team.manage",
  team: ({ teamId }) => teamId,
  input: z.object({ teamId: id, memberId: id }),
  async run(context, { teamId, memberId }) {
    const team = await requireTeam(context, teamId);
    const place = await context.db.teamMember.findFirst({
      where: { teamId, memberId },
      select: { role: true, member: { select: { user: { select: { name: true } } } } },
    });
    if (!place) throw new NotFound("member of this team");
    await context.db.teamMember.deleteMany({ where: { teamId, memberId } });
    return { result: undefined, subject: { type: "team", id: teamId, name: team.name }, before: { person: place.member.user.name, role: place.role } };
  },
});
