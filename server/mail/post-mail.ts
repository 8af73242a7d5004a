import type { AccountContext, Open } from "#server/context";
import type { AccountDb } from "#server/db/for-workspace";

interface Posting extends Pick<Open<AccountContext>, "enqueue" | "request"> {
  db: Pick<AccountDb, "mail">;
}

interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Puts a letter in the post, in the transaction of whatever it speaks of: both happen or neither. */
export async function postMail({ db, enqueue, request }: Posting, { to, subject, text }: Letter): Promise<void> {
  if (to.endsWith(".example")) return; // reserved: nobody lives there but the people of the demo
  const now = request.now();
  const { id } = await db.mail.create({ data: { to, subject, text, createdAt: now, dueAt: now }, select: { id: true } });
  enqueue("mail.send", { mailId: id });
}
