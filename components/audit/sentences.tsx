import { withArticle } from "#server/core/letter/article";
import { actorName } from "./actor";
import { inWords, recorded, type Entry } from "./entry";
import { governSentences } from "./govern-sentences";
import { librarySentences } from "./library-sentences";
import { outputSentences } from "./output-sentences";
import type { Told } from "./told";

const a = (role: unknown) => withArticle(inWords(role));

/** How each act reads after the name of who did it. A test holds this against the commands there are. */
export const sentences: Record<string, (told: Told) => string> = {
  "workspace.rename": ({ before, after }) =>
    [
      before.name === after.name ? [] : `renamed the workspace from ${inWords(before.name)} to ${inWords(after.name)}`,
      before.slug === after.slug ? [] : `moved the workspace from /${inWords(before.slug)} to /${inWords(after.slug)}`,
    ]
      .flat()
      .join(" and "),
  "workspace.choose-zone": ({ before, after }) => `moved the workspace’s days from ${inWords(before.timeZone)} to ${inWords(after.timeZone)}`,
  "workspace.keep-runs": ({ before, after }) => `chose to keep runs for ${inWords(after.keepDays)} days; was ${inWords(before.keepDays)}`,
  "member.add": ({ who, subject, after }) => (who === subject ? `came in as ${a(after.role)}` : `brought ${subject} in as ${a(after.role)}`),
  "member.change-role": ({ subject, before, after }) => `made ${subject} ${a(after.role)}; was ${a(before.role)}`,
  "member.remove": ({ who, subject, before, after }) =>
    `${who === subject ? "left the workspace" : `removed ${subject}, ${a(before.role)}`}${after.heir ? `; ${inWords(after.heir)} inherits` : ""}`,
  "invitation.create": ({ subject, after }) => `invited ${subject} as ${a(after.role)}`,
  "invitation.accept": ({ subject, after }) => `accepted the invitation to ${subject} as ${a(after.role)}`,
  "invitation.resend": ({ subject }) => `sent the invitation to ${subject} again`,
  "invitation.revoke": ({ subject }) => `took the invitation to ${subject} back`,
  "team.create": ({ subject }) => `made the team ${subject}`,
  "team.rename": ({ before, after }) => `renamed the team ${inWords(before.name)} to ${inWords(after.name)}`,
  "team.delete": ({ subject }) => `deleted the team ${subject}`,
  "team.place-member": ({ subject, before, after }) =>
    before.role ? `made ${inWords(after.person)} ${a(after.role)} in the team ${subject}; was ${a(before.role)}` : `put ${inWords(after.person)} into the team ${subject} as ${a(after.role)}`,
  "team.drop-member": ({ subject, before }) => `took ${inWords(before.person)} out of the team ${subject}`,
  ...librarySentences,
  ...outputSentences,
  ...governSentences,
  "key.create": ({ subject, after }) => `made the API key ${subject}${after.owner ? ` for ${inWords(after.owner)}` : ""}`,
  "key.change": ({ subject, before, after }) => (before.name === after.name ? `changed where and how often the API key ${subject} may be used` : `renamed the API key ${inWords(before.name)} to ${inWords(after.name)}`),
  "key.roll": ({ subject }) => `gave the API key ${subject} another secret`,
  "key.revoke": ({ subject }) => `revoked the API key ${subject}`,
};

/** What happened, to be read after the actor's name. An act that has no sentence yet still says what it was and on what. */
export function sentenceOf(entry: Entry): string {
  const told = { who: actorName(entry), subject: entry.subject, before: recorded(entry.before), after: recorded(entry.after) };
  return sentences[entry.action]?.(told) || `${actionLabel(entry.action)}, ${entry.subject}`;
}

/** "member.change-role" as the filter says it: "member: change role". */
export const actionLabel = (action: string) => action.replace(".", ": ").replaceAll("-", " ");
