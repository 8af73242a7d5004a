import type { FailureMode } from "./failure-mode";
import { contract, law, lint, policy, risk, room } from "./guard";

/** What changed while the prompt's own words stood still. */
export const surroundings: readonly FailureMode[] = [
  {
    id: "model-changed",
    name: "The model changed under an unchanged prompt",
    story: "The provider moved a model’s name to another one, or somebody chose another, and the same words are read otherwise.",
    signs: ["Nothing was released, and answers differ from one day on.", "Runs of the same version name two models."],
    guards: [risk("model-changed", "shows"), room("runs by model"), room("metrics")],
  },
  {
    id: "temperature-raised",
    name: "The temperature was raised",
    story: "Somebody wanted livelier texts, and the answers of a strict task began to differ.",
    signs: ["The same inputs give another answer every time.", "Form and figures are right in most answers and wrong in a few."],
    guards: [risk("temperature-raised"), contract(), room("compare")],
  },
  {
    id: "cost-blow-up",
    name: "Costs blew up",
    story: "The prompt or what fills it grew, or a dearer model was chosen, and every call costs a multiple.",
    signs: ["The bill rises while the number of runs does not.", "One customer’s inputs are a hundred times as long as the others’."],
    guards: [lint("token-budget"), lint("huge-block", "shows"), risk("model-changed", "shows"), room("metrics"), room("runs by customer")],
  },
  {
    id: "snippet-changed",
    name: "A snippet changed under those who include it",
    story: "A shared paragraph was improved for one prompt and was wrong for nine others.",
    signs: ["Several prompts go wrong in the same words on the same day.", "The prompt’s own text is as it was."],
    guards: [law("A version pins every snippet by its checksum, so what is live changes only when it is released itself."), risk("snippet-repinned"), lint("snippet-missing"), room("dependants")],
  },
  {
    id: "variable-renamed",
    name: "A variable was renamed",
    story: "An input got a better name, and those who call the prompt still send the old one.",
    signs: ["Calls are refused, or a text holds a gap where a name should be.", "Errors begin in the very minute of a release."],
    guards: [policy("contract"), policy("approvals for breaking"), lint("undefined-variable"), lint("unused-input", "shows"), lint("optional-unguarded")],
  },
  {
    id: "override-stale",
    name: "A customer’s own patch had gone stale",
    story: "A text kept apart for one customer stayed behind when the prompt it was made from moved on.",
    signs: ["One customer sees what all others no longer see.", "A fix that is live everywhere does not reach them."],
    guards: [room("runs by customer"), room("metrics")],
  },
];
