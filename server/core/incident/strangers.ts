import type { FailureMode } from "./failure-mode";
import { lint, policy, redaction, risk, room } from "./guard";

/** What somebody outside could say, read or set off. */
export const strangers: readonly FailureMode[] = [
  {
    id: "injection-opened",
    name: "A door for injection was opened",
    story: "An edit put what end users write where the model takes it for an instruction.",
    signs: ["Answers follow orders that stand in a customer’s message.", "The prompt’s own text is told to whoever asks."],
    guards: [risk("injection-opened"), risk("trust-changed"), lint("untrusted-undelimited"), lint("outside-text-trusted")],
  },
  {
    id: "stranger-in-system",
    name: "Strangers’ text moved into the system message",
    story: "An input that holds outside text was moved into the system message, which a model obeys before all others.",
    signs: ["Polite requests in a message override rules that never bent before.", "The diff moves a variable from the user’s message to the system’s."],
    guards: [lint("untrusted-in-system"), risk("injection-opened"), risk("role-moved")],
  },
  {
    id: "secret-in-prompt",
    name: "A secret stood in the prompt",
    story: "A key or a password was written into a text that every model and every reader of the library sees.",
    signs: ["An answer repeats a key.", "A service reports use that nobody here made."],
    guards: [lint("secrets"), redaction("key")],
  },
  {
    id: "tool-list-drift",
    name: "The list of tools drifted",
    story: "The prompt names tools that the application no longer has, or is silent on some that it gained.",
    signs: ["The model calls something that isn’t there, or says it can’t do what it could.", "Traces show a tool that the prompt never mentions."],
    guards: [risk("name-changed"), policy("checklist"), room("runs by model")],
  },
];
