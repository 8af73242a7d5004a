import { inWords } from "./entry";
import type { Told } from "./told";

const about = (quote: unknown) => (quote ? ` about “${inWords(quote)}”` : "");

const incidentParts: Record<string, string> = { title: "its title", complaint: "the complaint", customer: "the customer", moment: "when it showed", failureMode: "the failure mode", suspectId: "the suspect release", cause: "the cause", lesson: "the lesson" };
const list = (words: Record<string, string>, after: object) => Object.keys(after).flatMap((name) => words[name] ?? []).join(", ");

/** How the acts on changes, policies, releases and incidents read after the name of who did them. */
export const governSentences: Record<string, (told: Told) => string> = {
  "thread.start": ({ subject, after }) => `began a conversation${about(after.about)} on the change ${subject}`,
  "thread.reply": ({ subject }) => `answered in a conversation on the change ${subject}`,
  "thread.edit": ({ subject }) => `rewrote a remark on the change ${subject}`,
  "thread.withdraw": ({ subject }) => `took a remark on the change ${subject} back`,
  "thread.resolve": ({ subject, after }) => `${after.resolved ? "settled" : "reopened"} the conversation${about(after.about)} on the change ${subject}`,
  "change.apply-suggestion": ({ subject, after }) => `took up a suggestion of ${inWords(after.of)} in ${inWords(after.prompt)} ${inWords(after.number)}, for the change ${subject}`,
  "incident.open": ({ subject, after }) => `opened the incident ${subject}${after.customer ? `, for ${inWords(after.customer)}` : ""}`,
  "incident.edit": ({ subject, after }) => `wrote down more about the incident ${subject}: ${list(incidentParts, after)}`,
  "incident.note": ({ subject, after }) => `noted on the incident ${subject}: “${inWords(after.body)}”`,
  "incident.resolve": ({ subject }) => `resolved the incident ${subject}`,
  "incident.reopen": ({ subject }) => `opened the incident ${subject} again`,
};
