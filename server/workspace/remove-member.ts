import { z } from "zod";
import { authorize } from "#server/access/permissions";
import { shutKeys } from "#server/apikey/give-keys";
import { command } from "#server/command";
import { personOf } from "#server/context";
import { handOver } from "./hand-over";
import { keepOwner, lastOwner } from "./keep-owner";
import { requireMember } from "./require-member";
import { id, reason } from "./schema";
import { lockWorkspace } from "./sql";
import { withdrawInvitations } from "./withdraw-invitations";

/** Takes somebody out, or lets them leave by themselves. What they own goes to an heir: nothing is left without an owner, and no key with a secret they know. */
export const removeMember = command({
  name: "member.remove",
  permission: "workspace.read",
  input: z.object({ memberId: id, heirId: id.optional(), reason }),
  conflicts: { last_owner: lastOwner },
  async run(context, { memberId, heirId, reason }) {
    await lockWorkspace(context);
    const member = await requireMember(context, memberId);
    if (member.userId !== personOf(context.actor)) authorize(context.grants, "member.manage");
    await keepOwner(context, member);
    const inherited = await handOver(context, member, heirId);
    const shut = await shutKeys(context, member.userId);
    const withdrawn = await withdrawInvitations(context, member.userId);
    await context.db.member.delete({ where: { id: memberId } });
    return {
      result: undefined,
      people: [member.userId],
      subject: { type: "member", id: member.id, name: member.user.name },
      before: { role: member.role, email: member.user.email },
      after: inherited || shut || withdrawn ? { ...inherited, ...shut, ...withdrawn } : undefined,
      reason,
    };
  },
});
