/** How soon a letter goes out: by itself, with the letter of the day, or not at all. */
export type Mail = "at_once" | "daily" | "never";

interface Kind {
  /** As a heading. */
  name: string;
  /** What people are told of, as it stands after "when". */
  when: string;
  /** How they hear of it until they choose otherwise. */
  inbox: boolean;
  mail: Mail;
}

const told = (name: string, when: string, mail: Mail): Kind => ({ name, when, inbox: true, mail });

/** Everything people are told of. Who has to act, or must not learn it too late, hears at once. */
export const kinds = {
  review_requested: told("Reviews", "a review is asked of you", "at_once"),
  confirmation_asked: told("Confirmations", "a policy waits for a second yes", "at_once"),
  mentioned: told("Mentions", "somebody names you", "at_once"),
  glass_broken: told("Broken glass", "a release went past its policy", "at_once"),
  schedule_refused: told("Schedules", "a release you scheduled was refused", "at_once"),
  approved: told("Approvals", "a change of yours is approved", "daily"),
  changes_requested: told("Requests", "changes are asked of you", "daily"),
  remarked: told("Remarks", "somebody writes in a conversation of yours", "daily"),
  rolled_back: told("Rollbacks", "something of yours is taken back", "daily"),
  incident_opened: told("Incidents", "an incident is opened", "daily"),
  released: told("Releases", "something of yours goes live", "never"),
} as const satisfies Record<string, Kind>;

export type NotificationKind = keyof typeof kinds;

// safe because the keys of a literal object are exactly its declared names
export const notificationKinds = Object.keys(kinds) as NotificationKind[];
