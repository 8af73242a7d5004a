/** What somebody said of a Change, and which versions they had read. */
export interface Said {
  reviewerId: string;
  verdict: "approve" | "request_changes" | "comment";
  at: Date;
  versionIds: readonly string[];
}

/** How a reviewer stands to the texts as they are now. */
export type Standing = "waiting" | "approved" | "changes_requested" | "stale";

/** A review binds what it read; once any of it says something else it no longer speaks of the whole. */
export const isStale = ({ versionIds }: Pick<Said, "versionIds">, headIds: readonly string[]) => headIds.some((id) => !versionIds.includes(id));

/** The newest verdict of each, comments aside. */
export function verdicts(said: readonly Said[]): Map<string, Said> {
  const inOrder = said.filter(({ verdict }) => verdict !== "comment").sort((one, other) => one.at.getTime() - other.at.getTime());
  return new Map(inOrder.map((one) => [one.reviewerId, one]));
}

/** Of somebody who was asked: what they said since, if it still speaks of these texts. */
export function standingOf(said: Said | undefined, headIds: readonly string[], askedAt: Date): Standing {
  if (!said) return "waiting";
  if (isStale(said, headIds)) return "stale";
  if (said.at < askedAt) return "waiting";
  return said.verdict === "approve" ? "approved" : "changes_requested";
}

/** Somebody wants it otherwise, and has read it as it is now. */
export const changesWanted = (said: readonly Said[], headIds: readonly string[]) => [...verdicts(said).values()].some((one) => one.verdict === "request_changes" && !isStale(one, headIds));
