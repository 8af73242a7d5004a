import { z } from "zod";
import { limit } from "#server/access/limit";
import type { AccountContext } from "#server/context";
import { Unauthenticated } from "#server/errors";
import { parsed } from "#server/input";
import { passwordFits } from "./hash-password";
import { passwordHashOf } from "./queries";
import { email } from "./schema";
import { startSession } from "./start-session";

const input = z.object({ email, password: z.string().min(1, "Give your password").max(200, "A password has at most 200 characters") });

export async function signInByPassword(context: AccountContext, raw: z.input<typeof input>) {
  const given = parsed(input, raw);
  await limit("sign-in", context.request, given.email);
  const account = await passwordHashOf(context, { email: given.email });
  const fits = await passwordFits(account?.passwordHash, given.password);
  if (!account || !fits) throw new Unauthenticated("This address and password don't belong together. Try again, or have a sign-in link sent to you.");
  return startSession(context, { userId: account.id, method: "password" });
}
