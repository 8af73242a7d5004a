import { z } from "zod";
import { authorize } from "#server/access/permissions";
import { command } from "#server/command";
import { personOf } from "#server/context";
import { Conflict } from "#server/errors";
import { handOver } from "./hand-over";
import { requireMember } from "./require-member";
import { id, reason } from "./schema";
import { lockWorkspace } from "./sql";
import { withdrawInvitations } from "./withdraw-invitations";

export const lastOwner = () =>
  new Conflict("This is the last owner, and a workspace keeps at least one. Nothing was changed; make somebody else an owner first.");

/** Takes somebody out, or lets them leave by themselves. What they own goes to an heir: nothing is left without an owner. */
export const removeMember = command({
  name: "member.remove",
  permission: "workspace.read",
  input: z.object({ memberId: id, heirId: id.optional(), reason }),
  conflicts: { last_owner: lastOwner },
  async run(context, { memberId, heirId, reason }) {
    await lockWorkspace(context);
    const member = await requireMember(context, memberId);
    if (member.userId !== personOf(context.actor)) authorize(context.grants, "member.manage");
    if (member.role === "owner" && (await context.db.member.count({ where: { role: "owner" } })) === 1) throw lastOwner();
    const inherited = await handOver(context, member, heirId);
    const withdrawn = await withdrawInvitations(context, member.userId);
    await context.db.member.delete({ where: { id: memberId } });
    return {
      result: undefined,
      people: [member.userId],
      subject: { type: "member", id: member.id, name: member.user.name },
      before: { role: member.role, email: member.user.email },
      after: inherited || withdrawn ? { ...inherited, ...withdrawn } : undefined,
      reason,
    };
  },
});
