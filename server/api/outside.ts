import "server-only";
import { companySignIn } from "#server/access/company";
import { beginsClean } from "#server/access/own-machine";
import { keepsLetters } from "#server/mail/check-outbox-key";
import { isDomainError } from "#server/errors";
import { outboxOpen } from "./outbox";
import { callerFor } from "./page";

/** What the first page offers to somebody who is signed out. */
export async function firstOffers() {
  const { untouched, demoExists } = await callerFor().account.firstPage({});
  return { demo: untouched && !beginsClean(), demoExists };
}

/** What the company's sign-in is called, if there is one. */
export const companyName = () => companySignIn()?.name;

/** Where a letter can be read: by post, in the outbox by its key, or in the outbox that this browser has opened. */
export async function whereLettersGo(): Promise<"post" | "outbox" | "open outbox"> {
  if (!keepsLetters()) return "post";
  return (await outboxOpen()) ? "open outbox" : "outbox";
}

/** The answer, or the sentence of its refusal; what breaks goes on breaking. */
export async function orRefusal<R>(asked: Promise<R>): Promise<{ answer: R; refusal?: never } | { answer?: never; refusal: string }> {
  try {
    return { answer: await asked };
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    if (isDomainError(cause)) return { refusal: cause.message };
    throw error;
  }
}
