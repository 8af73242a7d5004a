import { z } from "zod";
import { limit } from "#server/access/limit";
import type { AccountContext } from "#server/context";
import { parsed } from "#server/input";
import { confirmAccount } from "./confirm-account";
import { digestOf } from "./make-token";
import { linkBehind } from "./queries";
import { linkToken } from "./schema";
import { useLink } from "./use-link";

const input = z.object({ token: linkToken });

/** The link in a letter signs in, and makes the account first when it was a sign-up. */
export async function signInByLink(context: AccountContext, raw: z.input<typeof input>) {
  const given = parsed(input, raw);
  await limit("use-link", context.request, digestOf(given.token));
  const link = await linkBehind(context, given);
  return link?.purpose === "sign_up" ? confirmAccount(context, given) : useLink(context, given);
}
