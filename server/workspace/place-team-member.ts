import { z } from "zod";
import { command } from "#server/command";
import { NotFound } from "#server/errors";
import { requireTeam } from "./require-team";
import { id, teamRole } from "./schema";

/** Puts a member into a team, or changes their role there. */
export const placeTeamMember = command({
  name: "team.place-member",
  permission: "team.manage",
  team: ({ teamId }) => teamId,
  input: z.object({ teamId: id, memberId: id, role: teamRole }),
  async run(context, { teamId, memberId, role }) {
    const { db } = context;
    const team = await requireTeam(context, teamId);
    const member = await db.member.findUnique({ where: { id: memberId }, select: { user: { select: { name: true } } } });
    if (!member) throw new NotFound("member");
    const before = await db.teamMember.findFirst({ where: { teamId, memberId }, select: { role: true } });
    if (before?.role === role) return { result: undefined, silent: "nothing changed" };
    if (before) await db.teamMember.updateMany({ where: { teamId, memberId }, data: { role } });
    else await db.teamMember.create({ data: { teamId, memberId, role, createdAt: context.request.now() } });
    const person = member.user.name;
    return { result: undefined, subject: { type: "team", id: teamId, name: team.name }, before: before ? { person, role: before.role } : undefined, after: { person, role } };
  },
});
