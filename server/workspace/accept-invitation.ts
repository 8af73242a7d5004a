import { z } from "zod";
import { limit } from "#server/access/limit";
import { digestOf } from "#server/account/make-token";
import { linkToken } from "#server/account/schema";
import { accountCommand } from "#server/command";
import { selfOf, type AccountContext } from "#server/context";
import { Forbidden } from "#server/errors";
import { parsed } from "#server/input";
import { answerInvitation } from "./answer-invitation";
import { findInvitation } from "./find-invitation";

const input = z.object({ token: linkToken });

/** Somebody with an account comes in. The invitation is for one address, and only its owner may use it. */
export async function acceptInvitation(context: AccountContext, raw: z.input<typeof input>) {
  const given = parsed(input, raw);
  await limit("use-link", context.request, digestOf(given.token));
  return accept(context, given);
}

const accept = accountCommand({
  name: "invitation.accept",
  who: "person",
  input,
  async run(context, { token }) {
    const invitation = await findInvitation(context, token);
    const user = await context.db.user.findUniqueOrThrow({ where: { id: selfOf(context.actor) }, select: { id: true, email: true } });
    if (user.email !== invitation.email) {
      throw new Forbidden(`This invitation is for ${invitation.email}, and you are signed in as ${user.email}. Nothing was changed; sign out and open the link again.`);
    }
    await answerInvitation(context, invitation, user.id);
    return { result: { slug: invitation.slug }, silent: "recorded within" };
  },
});
