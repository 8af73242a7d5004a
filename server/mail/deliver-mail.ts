import { createTransport } from "nodemailer";
import { env } from "#server/env";
import { writeOutbox } from "./write-outbox";

export interface Outgoing {
  id: string;
  to: string;
  subject: string;
  text: string;
  createdAt: Date;
}

/** Hands a letter over: to the mail server, or to the outbox folder where none is configured. */
export async function deliverMail(mail: Outgoing): Promise<void> {
  const { SMTP_URL } = env();
  await (SMTP_URL ? sendBySmtp(mail, SMTP_URL) : writeOutbox(mail, messageIdOf(mail)));
}

// Sent again, a letter keeps its id, by which mail programs know that they have it already.
const messageIdOf = ({ id }: Outgoing) => `<${id}@${new URL(env().PUBLIC_URL).hostname}>`;

// A connection of its own for each letter: none is kept open that could have gone stale.
async function sendBySmtp(mail: Outgoing, url: string) {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 });
  await transport.sendMail({
    from: env().MAIL_FROM,
    to: { name: "", address: mail.to },
    subject: mail.subject,
    text: mail.text,
    date: mail.createdAt,
    messageId: messageIdOf(mail),
    headers: { "Auto-Submitted": "auto-generated" },
  });
}

/** Why a letter was not taken, in words, and whether asking again could change that. */
export function refusalOf(error: unknown): { problem: string; forGood: boolean } {
  const { message = String(error), code, responseCode } = error as { message?: string; code?: string; responseCode?: number };
  const answered = responseCode !== undefined;
  const opening = answered ? "The mail server refused the letter" : "The letter could not be handed over";
  const aboutLetter = code === "EENVELOPE" || code === "EMESSAGE";
  return { problem: `${opening}: ${message}`.slice(0, 1000), forGood: aboutLetter && answered && responseCode >= 500 };
}
