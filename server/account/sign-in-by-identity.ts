import { z } from "zod";
import { accountCommand } from "#server/command";
import { Forbidden } from "#server/errors";
import { createAccount } from "./create-account";
import { email, personName } from "./schema";
import { startSession } from "./start-session";

/** A person comes from their company's identity provider: known by its subject, else by an address it vouches for. */
export const signInByIdentity = accountCommand({
  name: "account.sign-in-by-identity",
  who: "anyone",
  input: z.object({ issuer: z.string().max(500), subject: z.string().min(1).max(255), email, emailVerified: z.boolean(), name: personName.optional() }),
  async run(context, { issuer, subject, ...profile }) {
    const { identity, user: users } = context.db;
    const known = await identity.findUnique({ where: { issuer_subject: { issuer, subject } }, select: { userId: true } });
    const userId = known?.userId ?? (await linked());
    return { result: await startSession(context, { userId, method: "company" }), silent: "recorded within" };

    async function linked() {
      if (!profile.emailVerified) {
        throw new Forbidden("Your company's sign-in doesn't vouch for your e-mail address. Nothing was changed; ask its administrator, or sign in with a link.");
      }
      const { email, name = email.slice(0, email.indexOf("@")) } = profile;
      const found = await users.findUnique({ where: { email }, select: { id: true } });
      const { id } = found ?? (await createAccount(context, { email, name, provenBy: "company" }));
      await identity.create({ data: { issuer, subject, userId: id } });
      return id;
    }
  },
});
