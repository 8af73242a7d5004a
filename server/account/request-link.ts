import { z } from "zod";
import { limit } from "#server/access/limit";
import { mark } from "#server/command";
import type { AccountContext } from "#server/context";
import { accountExistsLetter, confirmAddressLetter, noAccountLetter, resetPasswordLetter, signInLetter } from "#server/core/letter/account";
import type { EmailTokenPurpose } from "#server/db/generated/enums";
import { parsed } from "#server/input";
import { postMail } from "#server/mail/post-mail";
import { makeToken } from "./make-token";
import { email, personName } from "./schema";

const hours = { sign_up: 24, sign_in: 1, reset_password: 1 } satisfies Record<EmailTokenPurpose, number>;

const signUp = z.object({ purpose: z.literal("sign_up"), email, name: personName });
const comeBack = z.object({ purpose: z.enum(["sign_in", "reset_password"]), email });
const input = z.discriminatedUnion("purpose", [signUp, comeBack]);

/** Sends a link. The answer and the work are the same whether or not the address has an account; only the letter differs. */
export async function requestLink(context: AccountContext, raw: z.input<typeof input>): Promise<void> {
  const wanted = parsed(input, raw);
  await limit("request-link", context.request, wanted.email);
  const payload = wanted.purpose === "sign_up" ? { name: wanted.name } : {};
  await storeLink(context, { purpose: wanted.purpose, email: wanted.email, payload });
}

const storeLink = mark({
  name: "account.request-link",
  who: "anyone",
  input: z.object({
    purpose: z.enum(["sign_up", "sign_in", "reset_password"]),
    email,
    payload: z.object({ name: z.string().optional() }),
  }),
  async run(context, { purpose, email, payload }) {
    const { token, digest } = makeToken();
    const user = await context.db.user.findUnique({ where: { email }, select: { name: true } });
    const { now: clock, origin } = context.request;
    const now = clock();
    const expiresAt = new Date(now.getTime() + hours[purpose] * 3_600_000);
    await context.db.emailToken.create({ data: { purpose, email, digest, payload, createdAt: now, expiresAt } });
    await postMail(context, { to: email, ...letter({ purpose, origin, token, name: user?.name ?? payload.name, exists: Boolean(user) }) });
  },
});

interface Occasion {
  purpose: EmailTokenPurpose;
  origin: string;
  token: string;
  name?: string;
  exists: boolean;
}

function letter({ purpose, origin, token, name, exists }: Occasion) {
  const link = `${origin}/link/${token}`;
  if (purpose === "sign_up") return exists ? accountExistsLetter({ name, home: origin }) : confirmAddressLetter({ name, link });
  if (!exists) return noAccountLetter({ home: origin });
  return purpose === "sign_in" ? signInLetter({ name, link }) : resetPasswordLetter({ name, link });
}
