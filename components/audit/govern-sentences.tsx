import { inWords } from "./entry";
import type { Told } from "./told";

const about = (quote: unknown) => (quote ? ` about “${inWords(quote)}”` : "");

const incidentParts: Record<string, string> = { title: "its title", complaint: "the complaint", customer: "the customer", moment: "when it showed", failureMode: "the failure mode", suspectId: "the suspect release", cause: "the cause", lesson: "the lesson" };
const list = (words: Record<string, string>, after: object) => Object.keys(after).flatMap((name) => words[name] ?? []).join(", ");

const lives = (live: unknown) => Object.entries(typeof live === "object" && live !== null ? live : {});
const one = (live: unknown) => (lives(live).length === 1 ? inWords(lives(live)[0]?.[1]) : "");
/** Many at once are counted by the subject itself. */
const instead = (live: unknown) => (lives(live).length === 1 ? ` in place of ${one(live)}` : "");
const past = (after: Told["after"]) => (after.brokeGlass ? ", past gates that were dark: the glass was broken" : "");

const reviewed = (verdict: unknown) => (verdict === "approve" ? "approved" : verdict === "request_changes" ? "asked for changes in" : "commented on");

const moment = (at: unknown) => (typeof at === "string" ? `${at.slice(0, 16).replace("T", ", ")} UTC` : "a time");

/** How the acts on changes, policies, releases and incidents read after the name of who did them. */
export const governSentences: Record<string, (told: Told) => string> = {
  "change.create": ({ subject, after }) => `proposed the change ${subject}${after.draft ? ", as a draft" : ""}, up to ${inWords(after.to)}`,
  "change.propose-snippet": ({ subject, after }) => `carried a snippet into all that includes it, and proposed the change ${subject}, up to ${inWords(after.to)}`,
  "change.propose-standard": ({ subject, after }) => `proposed a personal prompt as the team’s, by the change ${subject}, up to ${inWords(after.to)}`,
  "change.edit": ({ subject, before, after }) =>
    before.title === after.title ? (before.to === after.to ? `described the change ${subject} anew` : `let the change ${subject} go up to ${inWords(after.to)}; was ${inWords(before.to)}`) : `renamed the change ${inWords(before.title)} to ${inWords(after.title)}`,
  "change.add-part": ({ subject, after }) => `put ${inWords(after.prompt)} ${inWords(after.number)} into the change ${subject}`,
  "change.drop-part": ({ subject, before }) => `left ${inWords(before.prompt)} out of the change ${subject}`,
  "change.bring-up": ({ subject, before, after }) => `proposed ${inWords(after.prompt)} ${inWords(after.number)} in the change ${subject}; was ${inWords(before.number)}`,
  "change.open": ({ subject }) => `opened the change ${subject} for review`,
  "change.withdraw": ({ subject }) => `made a draft of the change ${subject} again`,
  "change.close": ({ subject }) => `closed the change ${subject}`,
  "change.reopen": ({ subject }) => `opened the change ${subject} again`,
  "change.ask-reviewers": ({ subject, after }) => `asked ${inWords(after.reviewers)} to review the change ${subject}`,
  "change.drop-reviewer": ({ subject, before }) => `let ${inWords(before.reviewer)} off the review of the change ${subject}`,
  "change.review": ({ subject, after }) => `${reviewed(after.verdict)} the change ${subject}${after.releaseWhenReady ? ", to be released when the gates pass" : ""}`,
  "change.tick": ({ subject, after }) => `ticked “${inWords(after.item)}” on the change ${subject}`,
  "change.untick": ({ subject, before }) => `took the tick at “${inWords(before.item)}” on the change ${subject} back`,
  "release.promote": ({ subject, before, after }) => `released ${subject}${instead(before.live)}${past(after)}`,
  "release.change": ({ subject, before, after }) => `released ${subject}${instead(before.live)}, by a change${past(after)}`,
  "release.roll-back": ({ subject, before, after }) => `rolled back to ${subject}${instead(before.live)}${past(after)}`,
  "release.when-ready": ({ subject, before }) => `released ${subject}${instead(before.live)}, as the gates passed`,
  "release.schedule": ({ subject, after }) => `scheduled ${subject} for ${moment(after.due)}`,
  "release.cancel-schedule": ({ subject, before }) => `cancelled what was scheduled ${subject} for ${moment(before.due)}`,
  "release.fire": ({ subject, after }) => (after.state === "refused" ? `tried what was scheduled ${subject}, and it was refused: ${inWords(after.refusal)}` : `released what was scheduled ${subject}`),
  "release.validate": ({ subject, after }) => `looked at what was restored, ${subject}: ${after.passed ? "it holds" : `it does not hold. ${inWords(after.found)}`}`,
  "thread.start": ({ subject, after }) => `began a conversation${about(after.about)} on the change ${subject}`,
  "thread.reply": ({ subject }) => `answered in a conversation on the change ${subject}`,
  "thread.edit": ({ subject }) => `rewrote a remark on the change ${subject}`,
  "thread.withdraw": ({ subject }) => `took a remark on the change ${subject} back`,
  "thread.resolve": ({ subject, after }) => `${after.resolved ? "settled" : "reopened"} the conversation${about(after.about)} on the change ${subject}`,
  "change.apply-suggestion": ({ subject, after }) => `took up a suggestion of ${inWords(after.of)} in ${inWords(after.prompt)} ${inWords(after.number)}, for the change ${subject}`,
  "environment.create": ({ subject }) => `made the environment ${subject}`,
  "environment.rename": ({ before, after }) => `renamed the environment ${inWords(before.name)} to ${inWords(after.name)}`,
  "environment.move": ({ subject, after }) => `moved the environment ${subject}; their order is now ${inWords(after.order)}`,
  "environment.close": ({ subject, before }) => `closed the environment ${subject}, where ${inWords(before.live)} ${before.live === 1 ? "prompt was" : "prompts were"} live`,
  "environment.give-pipeline": ({ subject, after }) => `gave the folder ${subject} a pipeline of its own, of ${inWords(after.environment)}`,
  "environment.drop-pipeline": ({ subject, before }) => `took the folder ${subject} its own pipeline away: ${inWords(before.environments)}`,
  "policy.propose": ({ subject, after }) => (after.state === "proposed" ? `proposed that ${subject} demands less` : `changed what ${subject} demands`),
  "policy.settle": ({ subject, after }) => (after.state === "standing" ? `confirmed that ${subject} demands less` : `declined that ${subject} demands less`),
  "incident.open": ({ subject, after }) => `opened the incident ${subject}${after.customer ? `, for ${inWords(after.customer)}` : ""}`,
  "incident.edit": ({ subject, after }) => `wrote down more about the incident ${subject}: ${list(incidentParts, after)}`,
  "incident.note": ({ subject, after }) => `noted on the incident ${subject}: “${inWords(after.body)}”`,
  "incident.resolve": ({ subject }) => `resolved the incident ${subject}`,
  "incident.reopen": ({ subject }) => `opened the incident ${subject} again`,
};
