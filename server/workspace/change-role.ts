import { z } from "zod";
import { authorize } from "#server/access/permissions";
import { command } from "#server/command";
import { keepOwner, lastOwner } from "./keep-owner";
import { requireMember } from "./require-member";
import { id, reason, role } from "./schema";
import { lockWorkspace } from "./sql";
import { withdrawInvitations } from "./withdraw-invitations";

/** Counts on the member's next request. */
export const changeRole = command({
  name: "member.change-role",
  permission: "member.manage",
  input: z.object({ memberId: id, role, reason }),
  conflicts: { last_owner: lastOwner },
  async run(context, { memberId, role, reason }) {
    await lockWorkspace(context);
    const member = await requireMember(context, memberId);
    if (role === "owner") authorize(context.grants, "owner.manage");
    if (member.role === role) return { result: undefined, silent: "nothing changed" };
    await keepOwner(context, member);
    await context.db.member.update({ where: { id: memberId }, data: { role } });
    const withdrawn = await withdrawInvitations(context, member.userId, role);
    return {
      result: undefined,
      people: [member.userId],
      subject: { type: "member", id: member.id, name: member.user.name },
      before: { role: member.role },
      after: { role, ...withdrawn },
      reason,
    };
  },
});
