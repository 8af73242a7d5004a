/** Writes that the audit log leaves out, each with its reason. Beside them only last-seen and last-used times and a count of tries, all in server/access. */
export const unrecorded = {
  "account.request-link": "anybody may ask, for any address; using the link is recorded",
  "account.forget-links": "what expired is swept away; nobody asked for it",
  "mail.forget": "what was settled long ago is swept away; nobody asked for it",
  "draft.keep": "a draft is its author's own and changes with every word; saving a version is recorded",
  "draft.discard": "a draft is its author's own",
  "presence.note": "who looks at what just now is forgotten within a minute",
  "key.answer-once": "keeps what a write was answered; the write itself is recorded",
  "mail.claim": "the state of a delivery; the letter's cause is recorded",
  "mail.settle": "the state of a delivery; the letter's cause is recorded",
} as const;

export type Unrecorded = keyof typeof unrecorded;
