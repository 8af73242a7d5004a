import { z } from "zod";
import { limit } from "#server/access/limit";
import { accountCommand } from "#server/command";
import { selfOf, type AccountContext } from "#server/context";
import { Invalid } from "#server/errors";
import { parsed } from "#server/input";
import { endOtherSessions } from "./end-other-sessions";
import { hashPassword, passwordFits } from "./hash-password";
import { me, passwordHashOf } from "./queries";
import { password } from "./schema";
import { spendAll } from "./spend-token";

const input = z.object({ current: z.string().max(200), password });

/** Asks for the old password where there is one, and signs every other browser out. */
export async function changePassword(context: AccountContext, raw: z.input<typeof input>): Promise<void> {
  const given = parsed(input, raw);
  const { email } = await me(context, {});
  await limit("sign-in", context.request, email);
  const account = await passwordHashOf(context, { email });
  if (account?.passwordHash && !(await passwordFits(account.passwordHash, given.current))) {
    throw new Invalid("The current password is not right. Nothing was changed; try again, or sign out and have a link for a new one sent to you.", { current: "This is not your current password" });
  }
  await storePassword(context, { passwordHash: await hashPassword(given.password) });
}

const storePassword = accountCommand({
  name: "account.change-password",
  who: "person",
  input: z.object({ passwordHash: z.string() }),
  async run(context, { passwordHash }) {
    const id = selfOf(context.actor);
    const user = await context.db.user.update({ where: { id }, data: { passwordHash }, select: { id: true, email: true } });
    await spendAll(context, user.email);
    await endOtherSessions(context, {});
    return { result: undefined, userId: user.id, subject: { type: "account", id: user.id, name: user.email } };
  },
});
