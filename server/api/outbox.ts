import "server-only";
import { cookies } from "next/headers";
import { secure } from "#server/access/session";
import { ownsMachine } from "#server/mail/check-outbox-key";
import { readOutbox } from "#server/mail/read-outbox";

const cookie = "galley.outbox";

/** Turns the key of the link into a cookie of this browser, so that it stands in no address. */
export async function openOutbox(request: Request): Promise<void> {
  const key = new URL(request.url).searchParams.get("key") ?? undefined;
  if (!key || !ownsMachine(key)) return;
  const jar = await cookies();
  jar.set(cookie, key, { httpOnly: true, sameSite: "strict", path: "/", secure: secure(), maxAge: 30 * 86_400 });
}

/** Whether this browser has shown the machine's key. */
export async function outboxOpen(): Promise<boolean> {
  return ownsMachine((await cookies()).get(cookie)?.value);
}

/** The letters, for the machine's owner alone. */
export async function outboxLetters() {
  return (await outboxOpen()) ? readOutbox() : undefined;
}
