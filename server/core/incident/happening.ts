/** What happened around an incident, each at its time. */
export type Happening =
  | { kind: "opened" | "resolved"; at: Date; by: string }
  | { kind: "note"; at: Date; by: string; body: string }
  | { kind: "run"; at: Date; runId: string; version: string | undefined; environment: string; customer: string; excerpt: string }
  | { kind: "release"; at: Date; release: Released }
  | { kind: "version"; at: Date; by: string; version: string; sha: string; what: string; why: string }
  | { kind: "proposal"; at: Date; by: string; change: ChangeName }
  | { kind: "review"; at: Date; by: string; change: ChangeName; verdict: "approve" | "request_changes" | "comment"; body: string };

export interface ChangeName {
  serial: number;
  title: string;
}

/** A release as an incident shows it. */
export interface Released {
  id: string;
  kind: "promotion" | "rollback";
  at: Date;
  by: string;
  why: string;
  place: { key: string; name: string };
  version: string;
  replaced: string | undefined;
  change: ChangeName | undefined;
  unreviewed: boolean;
  unvalidated: boolean;
  brokeGlass: boolean;
}

const verdicts = { approve: "approved", request_changes: "asked for changes to", comment: "commented on" };

/** One line of it, to be read after its time. */
export function sayHappening(happening: Happening): string {
  switch (happening.kind) {
    case "opened":
      return `${happening.by} opened the incident.`;
    case "resolved":
      return `${happening.by} resolved the incident.`;
    case "note":
      return `${happening.by} noted: ${happening.body}`;
    case "run":
      return `A run${happening.version ? ` of ${happening.version}` : ""}${happening.environment ? ` in ${happening.environment}` : ""}${happening.customer ? ` for ${happening.customer}` : ""}${happening.excerpt ? `: “${happening.excerpt}”` : "."}`;
    case "release":
      return sayRelease(happening.release);
    case "version":
      return `${happening.by} saved ${happening.version}: ${happening.what}`;
    case "proposal":
      return `${happening.by} proposed change ${happening.change.serial}, “${happening.change.title}”.`;
    case "review":
      return `${happening.by} ${verdicts[happening.verdict]} change ${happening.change.serial}${happening.body ? `: “${happening.body}”` : "."}`;
  }
}

export function sayRelease({ kind, by, why, place, version, replaced, change, ...marks }: Released): string {
  const what = kind === "rollback" ? `${by} rolled ${place.name} back to ${version}` : `${by} released ${version} to ${place.name}`;
  const said = [replaced && `in place of ${replaced}`, change && `by change ${change.serial}`, ...marksOf(marks)].filter((part) => typeof part === "string");
  return `${[what, ...said].join(", ")}${why ? `: “${why}”` : "."}`;
}

/** What a release says of how it came about. */
const marksOf = ({ unreviewed, unvalidated, brokeGlass }: Pick<Released, "unreviewed" | "unvalidated" | "brokeGlass">): string[] =>
  [unreviewed && "unreviewed", unvalidated && "unvalidated", brokeGlass && "by break-glass"].filter((mark) => typeof mark === "string");

/** Newest first; of one moment in the order they were gathered. */
export const inOrder = (happenings: readonly Happening[]): Happening[] => [...happenings].sort((one, other) => other.at.getTime() - one.at.getTime());
