import type { FailureMode } from "./failure-mode";
import { contract, lint, policy, redaction, risk, room } from "./guard";

/** What people were given, whoever wrote what. */
export const answers: readonly FailureMode[] = [
  {
    id: "invented-facts",
    name: "Facts were invented",
    story: "After a live edit the prompt no longer ties answers to what it was given, and the model fills the gaps.",
    signs: ["Answers hold figures, names or promises that stand in none of the inputs.", "Customers quote terms that don’t exist."],
    guards: [risk("constraint-removed"), risk("instruction-removed"), room("ratings"), room("runs by customer")],
  },
  {
    id: "contract-broken",
    name: "The promised form was broken",
    story: "The output or an input changed its form, and the program that reads it was not told.",
    signs: ["A caller fails to read answers that a person finds fine.", "The runs show answers outside their schema."],
    guards: [risk("output-contract-removed"), policy("contract"), policy("approvals for breaking"), contract(), lint("output-without-contract"), lint("example-violates-contract"), lint("contract-unsaid")],
  },
  {
    id: "answer-cut-off",
    name: "Answers were cut off",
    story: "The limit of tokens stayed where it was while the answers grew longer.",
    signs: ["Texts end in the middle of a sentence.", "JSON lacks its closing brackets in long cases only."],
    guards: [lint("answer-cut-off"), lint("token-budget", "shows"), contract(), room("runs by model")],
  },
  {
    id: "length-drift",
    name: "Answers grew or shrank",
    story: "A sentence about length was reworded or dropped, and answers settled at another size.",
    signs: ["The cost and the time of an answer move together while nothing else does.", "Editors cut half of every text, or ask for more."],
    guards: [risk("number-changed"), risk("instruction-removed"), room("metrics"), room("ratings")],
  },
  {
    id: "refusals-rise",
    name: "Refusals rose",
    story: "A new warning made the model shy, and it declines what it should do.",
    signs: ["“I can’t help with that” in answers to harmless questions.", "People try the same thing again and again."],
    guards: [risk("constraint-removed", "shows"), lint("negative-only", "shows"), lint("shouting", "shows"), room("ratings"), room("metrics")],
  },
  {
    id: "example-leaks",
    name: "An example leaked into answers",
    story: "The model copied the name, the figure or the turn of phrase of an example instead of its form.",
    signs: ["Different customers are given the same made-up name or order number.", "One sentence stands word for word in many answers."],
    guards: [lint("personal-data"), lint("example-breaks-input", "shows"), room("runs by customer"), room("ratings")],
  },
  {
    id: "personal-data-echoed",
    name: "Personal data was repeated",
    story: "What one person told was written into the prompt or kept with a run, and was shown to another.",
    signs: ["An answer holds a mail address or an account of somebody else.", "A prompt’s example is a real case."],
    guards: [lint("personal-data"), redaction("mail"), redaction("phone"), redaction("account"), redaction("card"), redaction("national-id")],
  },
  {
    id: "stale-facts",
    name: "Facts had grown stale",
    story: "The prompt states a price, a date or a policy that was true when it was written.",
    signs: ["Nothing was released, and answers became wrong all the same.", "“This year” in the prompt means last year."],
    guards: [lint("date-relative"), lint("mark-for-later", "shows"), room("ratings")],
  },
  {
    id: "wrong-units",
    name: "The wrong language, unit or format of a date",
    story: "A place, a currency or a unit was understood of itself by its writer, and the model took another.",
    signs: ["Days and months are swapped, or a decimal comma moved.", "Answers switch to English for some customers."],
    guards: [lint("vague-instruction", "shows"), lint("input-impossible", "shows"), contract(), room("runs by customer")],
  },
  {
    id: "hidden-characters",
    name: "Hidden or broken characters",
    story: "Text copied from a document brought invisible characters, look-alike letters or a broken encoding along.",
    signs: ["A word that stands in the prompt is not found when one searches for it.", "Answers hold odd signs where quotes or umlauts should be."],
    guards: [lint("hidden-characters"), lint("bidi-controls"), lint("homoglyphs"), lint("stray-whitespace", "shows")],
  },
];
