/** Writes that the audit log leaves out, each with its reason. The list is the law's own exception. */
export const unrecorded = {
  "account.request-link": "the visitor has no account yet; using the link is recorded",
  "account.seen": "a last-used mark",
  "account.count-attempt": "counts attempts of people who are not signed in",
  "mail.claim": "the state of a delivery; the letter's cause is recorded",
  "mail.settle": "the state of a delivery; the letter's cause is recorded",
  "mail.requeue": "the state of a delivery; the letter's cause is recorded",
} as const;

export type Unrecorded = keyof typeof unrecorded;
