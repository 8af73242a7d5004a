import { z } from "zod";
import { accountCommand } from "#server/command";
import { createAccount } from "./create-account";
import { linkToken, personName } from "./schema";
import { spendToken } from "./spend-token";
import { startSession } from "./start-session";

const asked = z.object({ name: personName, passwordHash: z.string() });

/** The address of a sign-up is proven: now there is an account, and its browser is signed in. */
export const confirmAccount = accountCommand({
  name: "account.confirm",
  who: "anyone",
  input: z.object({ token: linkToken }),
  async run(context, { token }) {
    const { email, payload } = await spendToken(context, token, "sign_up");
    const user = await createAccount(context, { email, provenBy: "link", ...asked.parse(payload) });
    return { result: await startSession(context, { userId: user.id, method: "link" }), silent: "recorded within" };
  },
});
