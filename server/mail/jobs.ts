import type { AccountContext } from "#server/context";
import type { Payload } from "#server/jobs/catalogue";
import { log } from "#server/log";
import { claimMail } from "./claim-mail";
import { deliverMail, refusalOf } from "./deliver-mail";
import { settleMail } from "./settle-mail";

/** Claim, deliver, settle; the network is met between two transactions and never inside one. */
export async function sendMail(context: AccountContext, { mailId }: Payload<"mail.send">): Promise<void> {
  const mail = await claimMail(context, { mailId });
  if (!mail) return;
  const attempt = mail.attempts;
  try {
    await deliverMail(mail);
  } catch (error) {
    const { problem, code, forGood } = refusalOf(error);
    log().warn({ mailId, attempt, code, forGood }, "A letter could not be delivered. Its row says why.");
    await settleMail(context, { mailId, attempt, outcome: { arrived: false, problem, forGood } });
    return;
  }
  await settleMail(context, { mailId, attempt, outcome: { arrived: true } });
}
