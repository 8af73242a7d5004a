import { z } from "zod";
import { limit } from "#server/access/limit";
import { digestOf } from "#server/account/make-token";
import { accountByEmail } from "#server/account/queries";
import { linkToken } from "#server/account/schema";
import type { AccountContext } from "#server/context";
import { parsed } from "#server/input";
import { findInvitation } from "./find-invitation";

const input = z.object({ token: linkToken });

/** What an invitation says, for whoever holds its link, and whether its address has an account to sign in with. */
export async function showInvitation(context: AccountContext, raw: z.input<typeof input>) {
  const { token } = parsed(input, raw);
  await limit("use-link", context.request, digestOf(token));
  const { email, name, slug, role, invited_by: invitedBy } = await findInvitation(context, token);
  const account = await accountByEmail(context, { email });
  return { email, workspace: name, slug, role, invitedBy, hasAccount: account !== null };
}
