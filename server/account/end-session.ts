import { z } from "zod";
import { accountCommand } from "#server/command";
import { selfOf } from "#server/context";
import { NotFound } from "#server/errors";

/** Signs one browser out; the next thing it asks for is refused. */
export const endSession = accountCommand({
  name: "session.end",
  who: "person",
  input: z.object({ sessionId: z.uuid() }),
  async run({ actor, db, request }, { sessionId }) {
    const userId = selfOf(actor);
    const session = await db.session.findFirst({ where: { id: sessionId, userId }, select: { userId: true, revokedAt: true, user: { select: { email: true } } } });
    if (!session) throw new NotFound("session");
    if (session.revokedAt) return { result: undefined, silent: "nothing changed" };
    await db.session.update({ where: { id: sessionId }, data: { revokedAt: request.now() } });
    return { result: undefined, userId: session.userId, subject: { type: "session", id: sessionId, name: session.user.email } };
  },
});
