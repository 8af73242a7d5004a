import { selfOf, type AccountContext, type Open } from "#server/context";

/** Ends all sessions of whoever asks, but for the one that is kept. */
export async function signOut({ actor, db, request }: Open<AccountContext>, kept: string | undefined) {
  const user = await db.user.findUniqueOrThrow({ where: { id: selfOf(actor) }, select: { id: true, email: true } });
  const ended = await db.session.updateMany({
    where: { userId: user.id, revokedAt: null, ...(kept && { id: { not: kept } }) },
    data: { revokedAt: request.now() },
  });
  const result = { ended: ended.count };
  if (ended.count === 0) return { result, silent: "nothing changed" as const };
  return { result, userId: user.id, subject: { type: "account", id: user.id, name: user.email }, after: { sessionsEnded: ended.count } };
}
