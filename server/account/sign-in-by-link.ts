import { z } from "zod";
import { limit } from "#server/access/limit";
import { accountCommand } from "#server/command";
import type { AccountContext } from "#server/context";
import { createAccount } from "./create-account";
import { digestOf } from "./make-token";
import { accountByEmail, linkBehind } from "./queries";
import { linkToken, personName } from "./schema";
import { spendToken, spent } from "./spend-token";
import { startSession } from "./start-session";

const input = z.object({ token: linkToken });

/** The link in a letter signs in, and makes the account first when it was a sign-up. */
export async function signInByLink(context: AccountContext, raw: z.input<typeof input>) {
  const { token } = input.parse(raw);
  await limit("use-link", context.request, digestOf(token));
  const link = await linkBehind(context, { token });
  return link?.purpose === "sign_up" ? confirmAccount(context, { token }) : useSignInLink(context, { token });
}

const signUp = z.object({ name: personName, passwordHash: z.string() });

const confirmAccount = accountCommand({
  name: "account.confirm",
  who: "anyone",
  input,
  async run(context, { token }) {
    const { email, payload } = await spendToken(context, token, "sign_up");
    const user = await createAccount(context, { email, provenBy: "link", ...signUp.parse(payload) });
    return { result: await startSession(context, { userId: user.id, method: "link" }), silent: "recorded within" };
  },
});

const useSignInLink = accountCommand({
  name: "account.use-link",
  who: "anyone",
  input,
  async run(context, { token }) {
    const { email } = await spendToken(context, token, "sign_in");
    const user = await accountByEmail(context, { email });
    if (!user) throw spent();
    return { result: await startSession(context, { userId: user.id, method: "link" }), silent: "recorded within" };
  },
});
