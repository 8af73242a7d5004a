import { z } from "zod";
import { allows, holds, permissions, permissionSentence, roles, roleSentences } from "#server/access/permissions";
import { keysKnown } from "#server/apikey/give-keys";
import { personOf } from "#server/context";
import { query } from "#server/query";
import { holdings } from "./hand-over";
import { requireMember } from "./require-member";
import { most } from "./require-room";
import { id, unanswered } from "./schema";

const nothing = z.object({});

/** The open workspace, and what whoever asks may do in it. */
export const currentWorkspace = query({
  name: "workspace.current",
  permission: "workspace.read",
  input: nothing,
  async run({ actor, db, grants, workspace }) {
    const member = await db.member.findFirst({ where: { userId: personOf(actor) ?? workspace.id }, select: { id: true, role: true } });
    const { timeZone } = await db.workspace.findFirstOrThrow({ select: { timeZone: true } });
    return { ...workspace, timeZone, member, people: await db.member.count(), may: permissions.filter((permission) => allows(grants, permission)) };
  },
});

/** The permission table in words. What nobody can be given is left out. */
export const rolesInWords = query({
  name: "workspace.roles",
  permission: "workspace.read",
  input: nothing,
  async run() {
    const acts = permissions.map((permission) => ({ permission, sentence: permissionSentence(permission), heldBy: roles.filter((role) => holds(role, permission)) }));
    return { roles: roles.map((role) => ({ role, sentence: roleSentences[role] })), acts: acts.filter(({ heldBy }) => heldBy.length > 0) };
  },
});

export const members = query({
  name: "member.list",
  permission: "workspace.read",
  input: nothing,
  async run({ actor, db }) {
    const rows = await db.member.findMany({
      select: {
        id: true,
        role: true,
        createdAt: true,
        user: { select: { id: true, name: true, email: true } },
        teams: { select: { role: true, team: { select: { id: true, name: true } } }, orderBy: { team: { name: "asc" } } },
      },
      orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
      take: most.members,
    });
    return rows.map(({ user, ...member }) => ({ ...member, userId: user.id, name: user.name, email: user.email, you: user.id === personOf(actor) }));
  },
});

/** What a member owns, and so what an heir is needed for; and how many keys of others they know the secret of. */
export const memberHoldings = query({
  name: "member.holdings",
  permission: "workspace.read",
  input: z.object({ memberId: id }),
  async run(context, { memberId }) {
    const member = await requireMember(context, memberId);
    return { owned: await holdings(context, member), keysKnown: await keysKnown(context, member.userId) };
  },
});

export const invitations = query({
  name: "invitation.list",
  permission: "member.manage",
  input: nothing,
  async run({ db, request }) {
    const open = await db.invitation.findMany({
      where: unanswered,
      select: { id: true, email: true, role: true, sentAt: true, expiresAt: true, invitedBy: { select: { name: true } } },
      orderBy: { sentAt: "desc" },
      take: most.invitations,
    });
    return open.map(({ invitedBy, ...invitation }) => ({ ...invitation, invitedBy: invitedBy.name, expired: invitation.expiresAt <= request.now() }));
  },
});

export const teams = query({
  name: "team.list",
  permission: "workspace.read",
  input: nothing,
  async run({ db, grants }) {
    const rows = await db.team.findMany({
      select: {
        id: true,
        name: true,
        members: { select: { role: true, member: { select: { id: true, user: { select: { name: true, email: true } } } } }, orderBy: { member: { user: { name: "asc" } } } },
      },
      orderBy: { name: "asc" },
      take: most.teams,
    });
    return rows.map(({ members, ...team }) => ({
      ...team,
      manageable: allows(grants, "team.manage", team.id),
      members: members.map(({ role, member }) => ({ memberId: member.id, role, ...member.user })),
    }));
  },
});
