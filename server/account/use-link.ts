import { z } from "zod";
import { accountCommand } from "#server/command";
import { accountByEmail } from "./queries";
import { linkToken } from "./schema";
import { spendToken, spent } from "./spend-token";
import { startSession } from "./start-session";

export const useLink = accountCommand({
  name: "account.use-link",
  who: "anyone",
  input: z.object({ token: linkToken }),
  async run(context, { token }) {
    const { email } = await spendToken(context, token, "sign_in");
    const user = await accountByEmail(context, { email });
    if (!user) throw spent();
    return { result: await startSession(context, { userId: user.id, method: "link" }), silent: "recorded within" };
  },
});
