import { z } from "zod";
import { accountCommand } from "#server/command";
import { selfOf, type AccountContext, type Open } from "#server/context";

/** Signs every browser out, this one too. */
export const endSessions = accountCommand({
  name: "session.end-all",
  who: "person",
  input: z.object({}),
  run: (context) => end(context, undefined),
});

/** Signs every other browser out. */
export const endOtherSessions = accountCommand({
  name: "session.end-others",
  who: "person",
  input: z.object({}),
  run: (context) => end(context, context.request.sessionId),
});

async function end({ actor, db, request }: Open<AccountContext>, kept: string | undefined) {
  const user = await db.user.findUniqueOrThrow({ where: { id: selfOf(actor) }, select: { id: true, email: true } });
  const ended = await db.session.updateMany({
    where: { userId: user.id, revokedAt: null, id: { not: kept } },
    data: { revokedAt: request.now() },
  });
  if (ended.count === 0) return { result: { ended: 0 }, silent: "nothing changed" as const };
  return { result: { ended: ended.count }, userId: user.id, subject: { type: "account", id: user.id, name: user.email }, after: { sessionsEnded: ended.count } };
}
