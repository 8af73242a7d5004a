/** Writes that the audit log leaves out, each with its reason. Beside them only a last-seen time and a count of tries, both in server/access. */
export const unrecorded = {
  "account.request-link": "the visitor has no account yet; using the link is recorded",
  "account.forget-links": "what expired is swept away; nobody asked for it",
  "mail.forget": "as above",
  "mail.claim": "the state of a delivery; the letter's cause is recorded",
  "mail.settle": "the state of a delivery; the letter's cause is recorded",
} as const;

export type Unrecorded = keyof typeof unrecorded;
