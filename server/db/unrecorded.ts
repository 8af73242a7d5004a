const ownInbox = "what somebody has read, and how they want to hear of things, is their own";
const ownOrigin = "runs, pieces and ratings say themselves who made them and when";

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
  "export.write-part": "the work of an export; beginning and stopping it is recorded",
  "piece.start": ownOrigin,
  "piece.batch": ownOrigin,
  "piece.again": ownOrigin,
  "piece.variant": ownOrigin,
  "piece.output": ownOrigin,
  "piece.next-step": ownOrigin,
  "piece.rename": ownOrigin,
  "piece.publish": ownOrigin,
  "piece.close": ownOrigin,
  "piece.reopen": ownOrigin,
  "rating.give": ownOrigin,
  "rating.give-by-link": ownOrigin,
  "rating.withdraw": ownOrigin,
  "queue.reserve": "who has an output before them just now lapses within minutes; the rating is kept",
  "queue.hold": "a place kept while somebody rates; the rating is kept",
  "queue.skip": "an output left to the other raters; what they say of it is kept",
  "notification.mark-read": ownInbox,
  "notification.read-all": ownInbox,
  "notification.mark-unread": ownInbox,
  "notification.choose": ownInbox,
  "notification.post-digest": "a letter of what is recorded already",
  "change.visit": "how far somebody has read is their own",
} as const;

export type Unrecorded = keyof typeof unrecorded;
