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

interface Refused {
  /** In words, and perhaps with the address in them. */
  problem: string;
  /** For the log. */
  code: string;
  /** Asking again would change nothing. */
  forGood: boolean;
}

/** Why a letter was not taken. */
export function refusalOf(error: unknown): Refused {
  const { message = String(error), code = "", responseCode } = error as { message?: string; code?: string; responseCode?: number };
  if (responseCode === undefined) return { problem: `The letter could not be handed over: ${message}`.slice(0, 1000), code, forGood: false };
  const aboutLetter = code === "EENVELOPE" || code === "EMESSAGE";
  return { problem: `The mail server refused the letter: ${message}`.slice(0, 1000), code: `${code} ${responseCode}`, forGood: aboutLetter && responseCode >= 500 };
}
