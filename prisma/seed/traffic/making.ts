import type { Fate } from "./profile";
import { dev, henrik, joanna, mei, priya, ravi, tomasz } from "#prisma/seed/library/cast";

/** What the world answered to one kind of piece: a share of so many. */
export interface Answered {
  name: string;
  /** Of how many, at least and at most; none is a share of what another outcome counts. */
  of: [number, number];
  share: number;
}

/** How people make pieces with one prompt. */
export interface Making {
  key: string;
  /** How many of a hundred pieces are made with it. */
  weight: number;
  makers: string[];
  tools: string[];
  /** Words in braces are those of the case. */
  titles: string[];
  /** How many go out; the others are closed. */
  published: number;
  answered?: Answered[];
  fate?: Fate;
}

export const usualFate: Fate = { from: "0.0.0", usable: 0.66, heavy: 0.2 };
const mailed = (sent: [number, number], opened: number, clicked: number): Answered[] => [
  { name: "opens", of: sent, share: opened },
  { name: "clicks", of: sent, share: clicked },
];
const shown: Answered[] = [{ name: "ctr", of: [1800, 14_000], share: 0.021 }];
const claude = ["claude"];
const both = ["claude", "chatgpt"];

/** What is made by hand: taken to a tool, brought back, judged and sent. */
export const makings: Making[] = [
  { key: "renewal-email", weight: 15, makers: [ravi, mei, joanna, tomasz], tools: ["claude", "claude", "chatgpt", "gemini"], titles: ["Renewal email, {name}"], published: 0.9, answered: mailed([180, 2600], 0.44, 0.081), fate: { from: "0.0.0", usable: 0.72, heavy: 0.17 } },
  { key: "renewal-email-wales", weight: 3, makers: [mei, joanna], tools: claude, titles: ["Renewal email in Welsh, {name}"], published: 0.85, answered: mailed([40, 300], 0.48, 0.09) },
  { key: "meter-letter", weight: 9, makers: [mei, tomasz, ravi], tools: both, titles: ["Meter letter, {town}", "Meter letter, {street}"], published: 0.95, fate: { from: "0.0.0", usable: 0.86, heavy: 0.09 } },
  { key: "linkedin-post", weight: 11, makers: [ravi, joanna, henrik, mei], tools: both, titles: ["LinkedIn post, a fridge run backwards", "LinkedIn post, forty letters", "LinkedIn post, red ink", "LinkedIn post, {town}"], published: 0.75, answered: shown, fate: { from: "0.0.0", usable: 0.46, heavy: 0.33 } },
  { key: "press-line", weight: 3, makers: [joanna, henrik, dev], tools: claude, titles: ["Line for the {town} press", "Line on the storm"], published: 0.6 },
  { key: "plain-english-edit", weight: 12, makers: [tomasz, mei, priya, dev, joanna], tools: both, titles: ["Letter to {full}, shorter", "Letter about {street}, shorter"], published: 0.9, fate: { from: "0.0.0", usable: 0.74, heavy: 0.18 } },
  { key: "price-change-notice", weight: 2, makers: [joanna, mei], tools: claude, titles: ["Price change, {town}"], published: 0.8, answered: mailed([900, 5200], 0.61, 0.12) },
  { key: "welcome-email", weight: 4, makers: [ravi, mei], tools: ["claude", "gemini"], titles: ["Welcome, {town}"], published: 0.9, answered: mailed([80, 700], 0.66, 0.19) },
  { key: "winter-tips", weight: 5, makers: [mei, dev, ravi], tools: ["gemini"], titles: ["Winter tips, {town}"], published: 0.85, answered: shown },
  { key: "bereavement-reply", weight: 3, makers: [mei, dev, joanna], tools: claude, titles: ["Reply to {full}"], published: 0.95 },
  { key: "complaint-final", weight: 7, makers: [tomasz, dev, mei], tools: claude, titles: ["Final answer, {full}"], published: 0.92, fate: { from: "0.0.0", usable: 0.55, heavy: 0.33 } },
  { key: "goodwill-credit", weight: 5, makers: [mei, dev, joanna], tools: claude, titles: ["Goodwill credit, {full}"], published: 0.95 },
  { key: "planned-works-notice", weight: 6, makers: [mei, joanna], tools: claude, titles: ["Planned works, {street}"], published: 0.95 },
  { key: "solar-follow-up", weight: 5, makers: [henrik, ravi, joanna], tools: ["chatgpt"], titles: ["Second letter, {full}"], published: 0.9, answered: mailed([20, 90], 0.57, 0.16) },
  { key: "letter-to-welsh", weight: 4, makers: [mei, joanna], tools: claude, titles: ["Welsh letter, {street}"], published: 0.9 },
  { key: "letter-to-polish", weight: 2, makers: [ravi, mei], tools: claude, titles: ["Polish letter, {town}"], published: 0.9 },
  { key: "leaving-note", weight: 1, makers: [joanna, dev], tools: ["gemini"], titles: ["Why people left, {town}"], published: 0.7 },
  { key: "refund-complaint-themes", weight: 1, makers: [joanna, dev], tools: both, titles: ["Refund complaints by theme"], published: 0.7 },
  { key: "back-billing-check", weight: 2, makers: [tomasz, dev], tools: claude, titles: ["Back-billing note, {full}"], published: 0.9 },
];
