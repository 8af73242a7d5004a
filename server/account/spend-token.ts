import type { AccountContext, Open } from "#server/context";
import type { EmailTokenPurpose } from "#server/db/generated/enums";
import { Invalid } from "#server/errors";
import { digestOf } from "./make-token";

export const spent = () => new Invalid("This link has expired or was used before. Nothing was changed; ask for a new one.");

/** Whoever changes their password ends what was begun before: no letter that lies around somewhere opens the account. */
export const spendAll = ({ db, request }: Open<AccountContext>, email: string) =>
  db.emailToken.updateMany({ where: { email, usedAt: null }, data: { usedAt: request.now() } });

/** Uses a link up, once, whoever else tries at the same moment. */
export async function spendToken(context: Open<AccountContext>, token: string, purpose: EmailTokenPurpose) {
  const now = context.request.now();
  const [row] = await context.db.emailToken.updateManyAndReturn({
    where: { digest: digestOf(token), purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
    select: { email: true, payload: true },
  });
  if (!row) throw spent();
  return row;
}
