import { models } from "./models";
import type { Profile } from "./profile";

const { sonnet, haiku, mini, flash, reader } = models;
const plain = "plain";
const wrote = ["wrong facts", "too long", "missed the question", "generic wording"];
const read = ["broken format", "wrong facts", "made something up"];
const always = (usable: number, heavy: number, again?: number) => [{ from: "0.0.0", usable, heavy, again }];

/** What Larkfield's own programs call: the desk, the nightly sorting, the mailer, the chat. */
export const profiles: Profile[] = [
  {
    ...{ key: "billing-reply", daily: 34, grownFrom: 0.7, model: sonnet, strategy: plain, judged: 0.82, cases: true, business: 0.3 },
    fates: [
      { from: "0.0.0", usable: 0.72, heavy: 0.15, again: 0.124 },
      { from: "2.2.0", usable: 0.75, heavy: 0.14, again: 0.101 },
      { from: "2.3.0", usable: 0.785, heavy: 0.12, again: 0.084 },
      { from: "2.3.1", usable: 0.52, heavy: 0.18, again: 0.195 },
    ],
    reasons: wrote,
  },
  {
    ...{ key: "renewal-email", daily: 14, model: sonnet, strategy: "retrieve-then-write", judged: 0.9, cases: true, business: 0.12 },
    rolledBack: { number: "3.1.5", day: 30 },
    candidate: { number: "3.2.0", share: 0.25 },
    rushes: [61, 60, 32, 3, 2],
    fates: [
      { from: "0.0.0", usable: 0.79, heavy: 0.13, again: 0.095 },
      { from: "3.1.4", usable: 0.812, heavy: 0.12, again: 0.091 },
      { from: "3.1.5", usable: 0.66, heavy: 0.14, again: 0.16 },
      { from: "3.2.0", usable: 0.846, heavy: 0.1, again: 0.063 },
    ],
    reasons: ["too long", "wrong facts", "too salesy", "one claim to check"],
  },
  { key: "refund-reply", daily: 10, model: sonnet, strategy: "look-up-then-write", judged: 0.85, cases: true, business: 0.35, crowd: 0.3, staged: "1.7.0", trace: "lookup", fates: always(0.862, 0.07, 0.069), reasons: ["wrong facts", "promises a date", "too short"] },
  { key: "outage-reply", daily: 3, when: "always", model: sonnet, strategy: plain, judged: 0.86, cases: true, business: 0.2, staged: "1.2.1", rushes: [63, 62, 31, 9], fates: always(0.904, 0.05, 0.04), reasons: ["wrong facts", "too long"] },
  { key: "moving-home", daily: 3, model: sonnet, strategy: plain, judged: 0.85, cases: true, business: 0.4, fates: always(0.849, 0.08, 0.074), reasons: wrote },
  { key: "direct-debit-review", daily: 3, model: sonnet, strategy: plain, judged: 0.6, fates: always(0.81, 0.11), reasons: wrote },
  { key: "debt-support", daily: 2.3, model: sonnet, strategy: plain, judged: 0.8, cases: true, fates: always(0.718, 0.17, 0.118), reasons: ["tone is off", "too long", "missed the question"] },
  { key: "bill-explain", daily: 2, grownFrom: 2.2, model: mini, strategy: plain, judged: 0.85, cases: true, fates: always(0.64, 0.22, 0.14), reasons: ["too long", "generic wording"] },
  { key: "meter-dispute", daily: 3, until: 24, model: mini, strategy: plain, judged: 0.5, fates: always(0.74, 0.15), reasons: wrote },
  { key: "meter-letter", daily: 4, when: "night", model: haiku, strategy: plain, judged: 0.92, cases: true, fates: always(0.931, 0.04, 0.032), reasons: ["too long", "generic wording"] },
  { key: "meter-visit", daily: 4.6, when: "night", model: haiku, strategy: plain, judged: 0.9, cases: true, fates: always(0.794, 0.12, 0.088), reasons: ["too long", "generic wording"] },
  { key: "complaint-triage", daily: 27, grownFrom: 0.8, when: "night", model: haiku, before: { model: mini, until: 45 }, strategy: plain, judged: 0.62, business: 0.25, crowd: 0.16, fates: always(0.896, 0.06), reasons: ["wrong category", ...read] },
  { key: "invoice-fields", daily: 10, grownFrom: 0.9, when: "night", model: haiku, before: { model: mini, until: 45 }, strategy: plain, judged: 0.16, business: 0.9, fates: always(0.94, 0.04), reasons: read },
  { key: "complaint-entities", daily: 6, when: "night", model: haiku, before: { model: mini, until: 45 }, strategy: plain, judged: 0.07, business: 0.2, crowd: 0.16, fates: always(0.9, 0.06), reasons: read },
  { key: "meter-photo", daily: 8, when: "always", model: flash, before: { model: reader, until: 60 }, strategy: plain, judged: 0.2, fates: always(0.91, 0.03), reasons: ["wrong facts", "broken format"] },
  { key: "tenancy-form", daily: 4, model: haiku, before: { model: mini, until: 45 }, strategy: plain, judged: 0.3, business: 1, fates: always(0.87, 0.08), reasons: read },
  { key: "translation-check", daily: 4, model: sonnet, strategy: plain, judged: 0.25, fates: always(0.88, 0.07), reasons: ["missed something", "broken format"] },
  { key: "chat-first-answer", daily: 6, grownFrom: 0.45, when: "always", model: sonnet, before: { model: mini, until: 20 }, strategy: "retrieve-then-write", judged: 0.2, trace: "agent", fates: [{ from: "0.0.0", usable: 0.7, heavy: 0.1 }, { from: "0.2.0", usable: 0.78, heavy: 0.09 }], reasons: ["missed the question", "made something up", "too long"] },
  { key: "call-summary", daily: 7, grownFrom: 0.6, model: flash, strategy: plain, judged: 0.08, business: 0.2, fates: always(0.9, 0.07), reasons: ["left something out", "too long"] },
  { key: "renewal-reminder", daily: 4, when: "night", model: haiku, strategy: plain, judged: 0.1, fates: always(0.93, 0.05), reasons: ["too long"] },
  { key: "welcome-email", daily: 3, when: "night", model: haiku, strategy: plain, judged: 0.15, fates: always(0.9, 0.07), reasons: ["generic wording", "too long"] },
  { key: "first-bill", daily: 3, when: "night", model: sonnet, strategy: plain, judged: 0.2, fates: always(0.86, 0.1), reasons: ["wrong facts", "too long"] },
  { key: "direct-debit-welcome", daily: 3, when: "night", model: haiku, strategy: plain, judged: 0.1, fates: always(0.92, 0.06), reasons: ["too long"] },
  { key: "final-bill-credit", daily: 2.4, model: haiku, strategy: plain, judged: 0.3, fates: always(0.84, 0.1), reasons: wrote },
  { key: "missed-visit", daily: 4, when: "always", model: flash, strategy: plain, judged: 0.1, fates: always(0.9, 0.05), reasons: ["too long"] },
  { key: "text-to-romanian", daily: 1.4, model: flash, strategy: plain, judged: 0.2, fates: always(0.8, 0.15), reasons: ["too long"] },
  { key: "renewal-email-wales", daily: 2.6, model: sonnet, strategy: "retrieve-then-write", judged: 0.5, cases: true, fates: always(0.83, 0.12, 0.06), reasons: ["tone is off", "wrong facts"] },
  { key: "heatpump-lead", daily: 0.6, environment: "staging", model: sonnet, strategy: plain, judged: 0.55, cases: true, fates: always(0.667, 0.17, 0.167), reasons: ["missed the question", "too salesy"] },
  { key: "tariff-question", daily: 1.4, environment: "development", model: sonnet, strategy: plain, judged: 0, fates: always(0.8, 0.1), reasons: wrote },
  { key: "outage-aftercare", daily: 0.5, model: sonnet, strategy: "retrieve-then-write", judged: 0, trace: "agent", fates: always(0.8, 0.1), reasons: wrote },
];

/** The workspace's own words for what was wrong with an output, in the order of the buttons. */
export const reasonWords = ["tone is off", "wrong facts", "missed the question", "too long", "too short", "too salesy", "generic wording", "promises a date", "one claim to check", "wrong category", "broken format", "left something out", "made something up", "missed something"];
