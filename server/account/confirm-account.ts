import { z } from "zod";
import { limit } from "#server/access/limit";
import { accountCommand } from "#server/command";
import type { AccountContext } from "#server/context";
import { parsed } from "#server/input";
import { createAccount } from "./create-account";
import { hashPassword } from "./hash-password";
import { digestOf } from "./make-token";
import { linkToken, password, personName } from "./schema";
import { spendToken } from "./spend-token";
import { startSession } from "./start-session";

const input = z.object({ token: linkToken, password });

/** The address of a sign-up is proven, and whoever proved it chooses the password: nobody can have chosen it for them. */
export async function confirmAccount(context: AccountContext, raw: z.input<typeof input>) {
  const { token, password } = parsed(input, raw);
  await limit("use-link", context.request, digestOf(token));
  return confirm(context, { token, passwordHash: await hashPassword(password) });
}

const asked = z.object({ name: personName });

const confirm = accountCommand({
  name: "account.confirm",
  who: "anyone",
  input: z.object({ token: linkToken, passwordHash: z.string() }),
  async run(context, { token, passwordHash }) {
    const { email, payload } = await spendToken(context, token, "sign_up");
    const user = await createAccount(context, { email, passwordHash, provenBy: "link", ...asked.parse(payload) });
    return { result: await startSession(context, { userId: user.id, method: "link" }), silent: "recorded within" };
  },
});
