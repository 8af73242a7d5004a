/** How soon a letter goes out: by itself, with the letter of the day, or not at all. */
export type Mail = "at_once" | "daily" | "never";

export const topics = ["reviews", "conversations", "releases", "incidents"] as const;
export type Topic = (typeof topics)[number];

interface Kind {
  topic: Topic;
  /** What people are told of, as it stands after "when". */
  when: string;
  /** How they hear of it until they choose otherwise. */
  mail: Mail;
  /** The inbox has it, whatever people choose: everyone is told. */
  always?: true;
}

/** Everything people are told of. Who has to act, or must not learn it too late, hears at once. */
export const kinds = {
  review_requested: { topic: "reviews", when: "a review is asked of you", mail: "at_once" },
  approved: { topic: "reviews", when: "a change of yours is approved", mail: "daily" },
  changes_requested: { topic: "reviews", when: "changes are asked of you", mail: "daily" },
  mentioned: { topic: "conversations", when: "somebody names you", mail: "at_once" },
  remarked: { topic: "conversations", when: "somebody writes in a conversation of yours", mail: "daily" },
  released: { topic: "releases", when: "something of yours goes live", mail: "never" },
  rolled_back: { topic: "releases", when: "something of yours is taken back", mail: "daily" },
  schedule_refused: { topic: "releases", when: "a release you scheduled is refused", mail: "at_once" },
  confirmation_asked: { topic: "releases", when: "a policy waits for your yes", mail: "at_once" },
  glass_broken: { topic: "releases", when: "a release goes past its policy", mail: "at_once", always: true },
  incident_opened: { topic: "incidents", when: "an incident is opened", mail: "daily" },
} as const satisfies Record<string, Kind>;

export type NotificationKind = keyof typeof kinds;

// safe because the keys of a literal object are exactly its declared names
export const notificationKinds = Object.keys(kinds) as NotificationKind[];

export const kindsOf = (topic: Topic): NotificationKind[] => notificationKinds.filter((kind) => kinds[kind].topic === topic);

/** Whether everyone is told of it in the inbox, whatever they would rather. */
export const isAlwaysTold = (kind: NotificationKind): boolean => "always" in kinds[kind];
