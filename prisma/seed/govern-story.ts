import { dev, joanna, mei, tomasz } from "./library/cast";

/** How prompts of the library went live, counted in versions from the newest, 1. What isn't here is written and nowhere live. */
export const wentLive: { key: string; versions: number[] }[] = [
  { key: "brand/voice", versions: [1] },
  { key: "brand/legal-lines", versions: [1] },
  { key: "brand/numbers", versions: [1] },
  { key: "plain-english-edit", versions: [1] },
  { key: "linkedin-post", versions: [1] },
  { key: "press-line", versions: [1] },
  { key: "renewal-email", versions: [3, 2] },
  { key: "renewal-reminder", versions: [1] },
  { key: "price-change-notice", versions: [1] },
  { key: "meter-letter", versions: [2, 1] },
  { key: "welcome-email", versions: [1] },
  { key: "first-bill", versions: [1] },
  { key: "newsletter-body", versions: [1] },
  { key: "moving-home", versions: [1] },
  { key: "bereavement-reply", versions: [1] },
  { key: "call-summary", versions: [2, 1] },
  { key: "chat-first-answer", versions: [1] },
  { key: "billing-reply", versions: [2, 1] },
  { key: "bill-explain", versions: [1] },
  { key: "direct-debit-review", versions: [1] },
  { key: "refund-reply", versions: [2] },
  { key: "goodwill-credit", versions: [1] },
  { key: "outage-reply", versions: [2] },
  { key: "complaint-triage", versions: [1] },
  { key: "invoice-fields", versions: [1] },
  { key: "meter-photo", versions: [1] },
];

/** Two replies whose Change waits for its second approval. */
export const waiting = {
  day: 2,
  by: mei,
  keys: ["refund-reply", "outage-reply"],
  asked: [tomasz, joanna],
  title: "Never promise a date we do not control",
  description: "In October, 61 of 388 refund complaints quoted a date our own reply had given. The bank sets that date, so the reply should say what we have done and stop there.",
  approval: { day: 1, by: tomasz, body: "Read the cases of October beside it. The replies are shorter and nobody is promised anything. I would like the outage one watched for a week." },
  remark: { day: 1, by: tomasz, body: "“Never estimate one” also bans “usually three days”, which people find useful. Could it say that the bank sets the pace?" },
  answer: { day: 1, by: mei, body: "Good. I have asked the bank desk for their wording, and will add it as an example." },
};

/** A shorter renewal, tried before it is asked for. */
export const tried = { key: "renewal-email", day: 3, by: joanna, title: "One screen, saving in pounds", why: "Two of three read it on a phone, and stopped at the table" };

/** What went wrong, was taken back and written up. */
export const guaranteed = {
  key: "renewal-email",
  day: 30,
  by: dev,
  customer: "Northgate Housing",
  complaint: "You called the Tracker tariff guaranteed. It moves every month.",
  title: "Renewal email called a variable tariff guaranteed",
  failureMode: "figure-or-name-changed",
  why: "3.1.5 calls Tracker “guaranteed”; Northgate Housing complained",
  cause: "A tone edit made the offer “the steady choice”, and the model drew the rest itself: guaranteed. Nobody had said what may never be claimed of a variable tariff.",
  lesson: "The Welsh email now says that a variable tariff is never called guaranteed; the English one gets the line with its next version. Whoever edits tone asks somebody from pricing to read.",
  resolved: 28,
};

/** What is going wrong now. */
export const impersonal = { key: "billing-reply", day: 0, by: dev, customer: "Larkfield Residents’ Association", title: "Billing replies no longer greet by name", complaint: "Three letters this week began without my name. The old ones were friendlier.", failureMode: "instruction-lost" };
