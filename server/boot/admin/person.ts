import { accountByEmail } from "#server/account/queries";
import type { AccountContext } from "#server/context";
import { Invalid } from "#server/errors";

export async function personAt(account: AccountContext, email: string) {
  const person = await accountByEmail(account, { email });
  if (!person) throw new Invalid(`Nobody has an account for ${email}. Nothing was changed; make it with create-user first.`);
  return person;
}
