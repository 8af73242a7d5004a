import { z } from "zod";
import { selfOf, type WorkspaceContext } from "#server/context";
import { isAlwaysTold, kindsOf, notificationKinds } from "#server/core/notification/kinds";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { inInbox, topic, usualChoice } from "./schema";

const pageSize = 50;
/** Beyond it nobody counts. */
const mostCounted = 100;

/** Everything below is asked of one's own inbox, and there is no way to name another's. */
const own = ({ actor }: WorkspaceContext) => ({ userId: selfOf(actor), ...inInbox });

/** What somebody was told, the newest first. */
export const inbox = query({
  name: "notification.inbox",
  permission: "workspace.read",
  input: z.object({ topic, unread: z.boolean().default(false), cursor: id.nullish() }),
  async run(context, { topic: about, unread, cursor }) {
    const found = await context.db.notification.findMany({
      where: { ...own(context), kind: about && { in: kindsOf(about) }, readAt: unread ? null : undefined, id: cursor ? { lt: cursor } : undefined },
      select: { id: true, kind: true, by: true, subject: true, body: true, path: true, createdAt: true, readAt: true },
      orderBy: { id: "desc" },
      take: pageSize + 1,
    });
    const lines = found.slice(0, pageSize);
    return { lines, next: found.length > pageSize ? (lines.at(-1)?.id ?? null) : null };
  },
});

export const unreadCount = query({
  name: "notification.unread",
  permission: "workspace.read",
  input: z.object({}),
  async run(context) {
    const unread = await context.db.notification.findMany({ where: { ...own(context), readAt: null }, select: { id: true }, take: mostCounted });
    return { unread: unread.length, more: unread.length === mostCounted };
  },
});

/** How somebody hears of each kind, as chosen or as is usual. */
export const choices = query({
  name: "notification.choices",
  permission: "workspace.read",
  input: z.object({}),
  async run({ actor, db }) {
    const chosen = await db.notificationChoice.findMany({ where: { userId: selfOf(actor) }, select: { kind: true, inbox: true, mail: true } });
    const { timeZone } = await db.workspace.findFirstOrThrow({ select: { timeZone: true } });
    const kinds = notificationKinds.map((kind) => {
      const { inbox: shown, mail } = chosen.find((choice) => choice.kind === kind) ?? usualChoice(kind);
      return { kind, inbox: shown || isAlwaysTold(kind), mail };
    });
    return { kinds, timeZone };
  },
});

/** Whose letter of the day it is, while they are a member. */
export const addressee = query({
  name: "notification.addressee",
  permission: "workspace.read",
  input: z.object({ userId: id }),
  async run({ db }, { userId }) {
    const member = await db.member.findFirst({ where: { userId }, select: { user: { select: { id: true, name: true } } } });
    return member?.user ?? null;
  },
});
