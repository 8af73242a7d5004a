import { decode, encode } from "next-auth/jwt";
import { sessionDays } from "#server/account/schema";
import { database } from "#server/db/client";
import { env } from "#server/env";

export const secure = () => env().PUBLIC_URL.startsWith("https:");
/** On https no neighbouring host can plant a cookie of this name. */
export const cookieName = () => `${secure() ? "__Host-" : ""}galley.session`;

export interface Person {
  id: string;
  name: string;
  email: string;
  sessionId: string;
}

/** The person behind a cookie, if the session row behind it still stands. */
export async function personBehind(cookie: string | undefined, now: Date): Promise<Person | undefined> {
  const sessionId = cookie && (await sessionIdIn(cookie));
  if (!sessionId) return undefined;
  const session = await database().session.findFirst({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, seenAt: true, user: { select: { id: true, name: true, email: true } } },
  });
  if (!session) return undefined;
  if (now.getTime() - session.seenAt.getTime() > 60_000) await markSeen(session.id, now);
  return { ...session.user, sessionId: session.id };
}

/** A last-used mark; it is not part of any log. */
const markSeen = (id: string, seenAt: Date) => database().session.updateMany({ where: { id }, data: { seenAt } });

export const cookieFor = (sessionId: string) =>
  encode({ token: { sid: sessionId }, secret: secretOf(), maxAge: sessionDays * 24 * 60 * 60 });

async function sessionIdIn(cookie: string): Promise<string | undefined> {
  const token = await decode({ token: cookie, secret: secretOf() }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : undefined;
}

export function secretOf(): string {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is handed down by the supervisor; start Galley with npm start.");
  return secret;
}
