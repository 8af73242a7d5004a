import { z } from "zod";
import { limit } from "#server/access/limit";
import { createAccount } from "#server/account/create-account";
import { hashPassword } from "#server/account/hash-password";
import { digestOf } from "#server/account/make-token";
import { linkToken, password, personName } from "#server/account/schema";
import { startSession } from "#server/account/start-session";
import { accountCommand } from "#server/command";
import type { AccountContext } from "#server/context";
import { parsed } from "#server/input";
import { answerInvitation } from "./answer-invitation";
import { findInvitation } from "./find-invitation";

const input = z.object({ token: linkToken, name: personName, password });

/** Somebody without an account comes in: the invitation has proven the address, so the account is made on the spot. */
export async function joinWorkspace(context: AccountContext, raw: z.input<typeof input>) {
  const { token, name, password } = parsed(input, raw);
  await limit("use-link", context.request, digestOf(token));
  return join(context, { token, name, passwordHash: await hashPassword(password) });
}

const join = accountCommand({
  name: "invitation.join",
  who: "anyone",
  input: z.object({ token: linkToken, name: personName, passwordHash: z.string() }),
  async run(context, { token, name, passwordHash }) {
    const invitation = await findInvitation(context, token);
    const user = await createAccount(context, { email: invitation.email, name, passwordHash, provenBy: "invitation" });
    const person = { ...context, actor: { kind: "person", id: user.id, name } as const };
    await answerInvitation(person, invitation, user.id);
    const session = await startSession(person, { userId: user.id, method: "invitation" });
    return { result: { ...session, slug: invitation.slug }, silent: "recorded within" };
  },
});
