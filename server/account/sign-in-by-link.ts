import { z } from "zod";
import { limit } from "#server/access/limit";
import { accountCommand } from "#server/command";
import type { AccountContext } from "#server/context";
import { parsed } from "#server/input";
import { digestOf } from "./make-token";
import { accountByEmail } from "./queries";
import { linkToken } from "./schema";
import { spendToken, spent } from "./spend-token";
import { startSession } from "./start-session";

const input = z.object({ token: linkToken });

export async function signInByLink(context: AccountContext, raw: z.input<typeof input>) {
  const given = parsed(input, raw);
  await limit("use-link", context.request, digestOf(given.token));
  return useLink(context, given);
}

const useLink = accountCommand({
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
