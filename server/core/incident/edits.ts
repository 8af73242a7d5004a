import type { FailureMode } from "./failure-mode";
import { lint, policy, risk, room } from "./guard";

/** What was written, and did more than its writer meant. */
export const edits: readonly FailureMode[] = [
  {
    id: "constraint-lost",
    name: "A constraint was lost",
    story: "Somebody shortened a prompt, and a line that forbade something went with the rest.",
    signs: ["Answers do again what they had stopped doing months ago.", "The diff holds a removed line that nobody speaks of in the why."],
    guards: [risk("constraint-removed"), policy("approvals for high risk"), room("compare"), room("roll back")],
  },
  {
    id: "instruction-lost",
    name: "An instruction was lost in an edit",
    story: "A line that looked like filler was cut, and a habit people had come to rely on ended with it.",
    signs: ["Something every answer used to have, a greeting or a sign-off, is missing from all of them since one moment.", "Customers ask what happened rather than report a fault."],
    guards: [risk("instruction-removed"), risk("text-removed", "shows"), policy("approvals for high risk"), room("compare"), room("blame"), room("roll back")],
  },
  {
    id: "tone-edit-broke-logic",
    name: "A tone edit broke the logic",
    story: "The wording was made friendlier, and a condition or a “not” did not survive it.",
    signs: ["The change says tone or style, and decisions differ since.", "Cases that were refused are accepted, or the other way round."],
    guards: [risk("negation-flipped"), risk("obligation-weakened"), risk("instruction-removed"), lint("contradiction"), policy("approvals for high risk")],
  },
  {
    id: "must-became-may",
    name: "“Must” became “may”",
    story: "An order was softened into a wish, and the model takes it as one.",
    signs: ["A rule is kept in most answers and broken in some.", "The same input is treated differently from one try to the next."],
    guards: [risk("obligation-weakened"), lint("hedged-instruction"), lint("vague-instruction", "shows")],
  },
  {
    id: "figure-or-name-changed",
    name: "A figure or a name was changed by accident",
    story: "A slip of the hand turned 30 days into 3, or left the name of another product.",
    signs: ["Answers name a limit, a price or a product that is not yours.", "The wrong figure is the same in every answer."],
    guards: [risk("number-changed"), risk("name-changed"), room("compare")],
  },
  {
    id: "bundled-edit",
    name: "Several edits went out as one",
    story: "A typo fix, a new rule and another model went live together, and nobody can say which of them did it.",
    signs: ["The suspect version differs in many places that have nothing to do with each other.", "Taking it back takes back something that was wanted."],
    guards: [policy("approvals"), risk("model-changed", "shows"), room("compare"), room("roll back")],
  },
  {
    id: "drift-by-many-hands",
    name: "It drifted by many hands",
    story: "Each of twenty small edits was sensible, and together they say something nobody decided.",
    signs: ["No single version is to blame; quality sinks over weeks.", "Rules stand twice, in two wordings that differ."],
    guards: [lint("contradiction"), lint("double-instruction"), lint("duplicate-heading", "shows"), room("blame"), room("metrics")],
  },
  {
    id: "wrong-window-paste",
    name: "Pasted into the wrong window",
    story: "The text of one prompt, or of a chat, was pasted over another and saved.",
    signs: ["Answers are about something else altogether, from one moment on.", "Nearly every line of the diff is new."],
    guards: [risk("text-removed"), risk("instruction-removed"), lint("chat-residue"), lint("foreign-template"), policy("approvals")],
  },
  {
    id: "unfinished-text",
    name: "Unfinished text went live",
    story: "A note to oneself, a gap to fill or an empty section was still in the prompt when it was released.",
    signs: ["Answers repeat a bracketed gap, or a note to a colleague.", "A section heading appears with nothing under it."],
    guards: [lint("placeholder-left"), lint("mark-for-later"), lint("empty-block"), policy("checklist")],
  },
  {
    id: "block-left-off",
    name: "A block was left switched off",
    story: "Somebody switched a block off to try something, and forgot it.",
    signs: ["A whole topic is missing from answers while its text still stands in the prompt.", "Readers of the prompt swear that it says so."],
    guards: [risk("block-switched-off"), room("compare")],
  },
];
