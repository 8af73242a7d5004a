import { inWords } from "./entry";
import type { Told } from "./told";

const about = (quote: unknown) => (quote ? ` about “${inWords(quote)}”` : "");

/** How the acts on changes, policies, releases and incidents read after the name of who did them. */
export const governSentences: Record<string, (told: Told) => string> = {
  "thread.start": ({ subject, after }) => `began a conversation${about(after.about)} on the change ${subject}`,
  "thread.reply": ({ subject }) => `answered in a conversation on the change ${subject}`,
  "thread.edit": ({ subject }) => `rewrote a remark on the change ${subject}`,
  "thread.withdraw": ({ subject }) => `took a remark on the change ${subject} back`,
  "thread.resolve": ({ subject, after }) => `${after.resolved ? "settled" : "reopened"} the conversation${about(after.about)} on the change ${subject}`,
  "change.apply-suggestion": ({ subject, after }) => `took up a suggestion of ${inWords(after.of)} in ${inWords(after.prompt)} ${inWords(after.number)}, for the change ${subject}`,
};
