import { z } from "zod";
import { accountCommand } from "#server/command";
import { Conflict } from "#server/errors";
import { email, personName } from "./schema";

/** Makes an account whose address has been proven: by a link, by an invitation, by a company, or by the machine's operator. */
export const createAccount = accountCommand({
  name: "account.create",
  who: "anyone",
  input: z.object({ email, name: personName, passwordHash: z.string().optional(), provenBy: z.enum(["link", "invitation", "company", "operator"]) }),
  conflicts: { user_email_key: () => new Conflict("This address has an account already. Nothing was changed; sign in instead.", { email: "This address has an account already" }) },
  async run({ db, request }, { provenBy, ...person }) {
    const user = await db.user.create({ data: { ...person, createdAt: request.now() }, select: { id: true, name: true, email: true } });
    return { result: user, userId: user.id, subject: { type: "account", id: user.id, name: user.email }, after: { name: user.name, email: user.email, provenBy } };
  },
});
