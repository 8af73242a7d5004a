import { invitationByDigest } from "#server/access/threshold";
import { digestOf } from "#server/account/make-token";
import type { AccountContext } from "#server/context";
import { Conflict, Invalid } from "#server/errors";

/** The open invitation behind a link, or why there is none. */
export async function findInvitation(context: AccountContext, token: string) {
  const found = await invitationByDigest(context, digestOf(token));
  if (!found || found.revoked_at) throw new Invalid("This invitation was taken back or replaced. Nothing was changed; ask for a new one.");
  if (found.accepted_at) throw new Conflict("This invitation was accepted already. Nothing was changed; sign in to get to the workspace.");
  if (found.expires_at <= context.request.now()) throw new Invalid("This invitation has expired. Nothing was changed; ask for a new one.");
  return found;
}
