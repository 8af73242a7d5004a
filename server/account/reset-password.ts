import { z } from "zod";
import { limit } from "#server/access/limit";
import { accountCommand } from "#server/command";
import type { AccountContext } from "#server/context";
import { parsed } from "#server/input";
import { hashPassword } from "./hash-password";
import { digestOf } from "./make-token";
import { linkToken, password } from "./schema";
import { spendAll, spendToken, spent } from "./spend-token";
import { startSession } from "./start-session";

const input = z.object({ token: linkToken, password });

/** A new password ends every session there was: whoever knew the old one is out. Then this browser is signed in. */
export async function resetPassword(context: AccountContext, raw: z.input<typeof input>) {
  const given = parsed(input, raw);
  await limit("use-link", context.request, digestOf(given.token));
  const { userId } = await storePassword(context, { token: given.token, passwordHash: await hashPassword(given.password) });
  return startSession(context, { userId, method: "link" });
}

const storePassword = accountCommand({
  name: "account.reset-password",
  who: "anyone",
  input: z.object({ token: linkToken, passwordHash: z.string() }),
  async run(context, { token, passwordHash }) {
    const { email } = await spendToken(context, token, "reset_password");
    const user = await context.db.user.findUnique({ where: { email }, select: { id: true } });
    if (!user) throw spent();
    await context.db.user.update({ where: { id: user.id }, data: { passwordHash } });
    await spendAll(context, email);
    const ended = await context.db.session.updateMany({ where: { userId: user.id, revokedAt: null }, data: { revokedAt: context.request.now() } });
    return { result: { userId: user.id }, userId: user.id, subject: { type: "account", id: user.id, name: email }, after: { sessionsEnded: ended.count } };
  },
});
