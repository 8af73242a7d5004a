import { z } from "zod";
import { accountCommand } from "#server/command";
import { sessionDays, sessionMethods } from "./schema";

/** Signs a browser in. Whoever calls this has just proven who they are. */
export const startSession = accountCommand({
  name: "session.start",
  who: "anyone",
  input: z.object({ userId: z.uuid(), method: z.enum(sessionMethods) }),
  async run({ db, request }, { userId, method }) {
    const now = request.now();
    const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000);
    const { address, userAgent } = request;
    const session = await db.session.create({
      data: { userId, method, address, userAgent, createdAt: now, seenAt: now, expiresAt },
      select: { id: true, user: { select: { email: true } } },
    });
    return {
      result: { userId, sessionId: session.id },
      userId,
      subject: { type: "session", id: session.id, name: session.user.email },
      after: { method, userAgent },
    };
  },
});
