import type { WorkspaceContext } from "#server/context";
import type { NotificationKind } from "#server/core/notification/kinds";
import { write } from "#server/db/transaction";
import { notify } from "#server/notification/tell-people";

/** A line in somebody's inbox, set off by another. */
export const makeLine = (ctx: WorkspaceContext, userId: string, subject = "A remark", kind: NotificationKind = "remarked") =>
  write(ctx, async (open) => {
    await notify(open, { kind, userIds: [userId], subject, path: "/releases" });
    const { id } = await open.db.notification.findFirstOrThrow({ where: { userId }, orderBy: { id: "desc" }, select: { id: true } });
    return { lineId: id };
  });

/** As if it had happened days ago; tells whether it still waits for the letter of the day. */
export async function backdate(ctx: WorkspaceContext, lineId: string) {
  await write(ctx, ({ db }) => db.notification.updateMany({ where: { id: lineId }, data: { createdAt: new Date("2026-11-01") } }));
  return () => write(ctx, async ({ db }) => (await db.notification.findFirstOrThrow({ where: { id: lineId } })).inDigest);
}
