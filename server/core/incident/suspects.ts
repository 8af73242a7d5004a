import type { RiskLevel } from "#server/core/change/finding";

/** One release in one place, as far as suspicion asks. */
export interface Movement {
  id: string;
  kind: "promotion" | "rollback";
  at: Date;
  versionId: string;
  version: string;
  place: string;
  /** The version it replaced. */
  replaced: string | undefined;
  /** Of what it changed against what was live. */
  risk: RiskLevel;
  unreviewed: boolean;
  unvalidated: boolean;
  brokeGlass: boolean;
}

export interface Suspect {
  releaseId: string;
  /** Why, for a person. */
  reason: string;
}

const weights: Record<RiskLevel, number> = { low: 1, medium: 2, high: 4 };

/**
 * Which releases are suspect of what showed at a moment, the most suspect first: the newest whose text was live then,
 * unless the one before it changed something much graver. What had been taken back by then did no harm.
 */
export function suspects(movements: readonly Movement[], moment: Date, ranVersionId?: string): Suspect[] {
  const all = standingAt(movements, moment);
  const ran = all.findIndex(({ versionId }) => versionId === ranVersionId);
  // What went live after the text that ran can't have been in it.
  const ranked = all.slice(Math.max(ran, 0)).map((movement, rank) => ({ movement, rank, weight: weightOf(movement) / 2 ** rank }));
  const sorted = ranked.sort((one, other) => other.weight - one.weight || one.rank - other.rank);
  return sorted.map(({ movement, rank }) => ({ releaseId: movement.id, reason: reasonFor(movement, rank === 0, movement.versionId === ranVersionId) }));
}

/** The releases whose text was part of what was live, newest first; a rollback takes with it what it undid. */
function standingAt(movements: readonly Movement[], moment: Date): Movement[] {
  const before = movements.filter(({ at }) => at <= moment).sort((one, other) => one.at.getTime() - other.at.getTime());
  const stack: Movement[] = [];
  for (const movement of before) {
    const back = movement.kind === "rollback" ? stack.findLastIndex(({ versionId }) => versionId === movement.versionId) : -1;
    if (back >= 0) stack.length = back + 1;
    else stack.push(movement);
  }
  return stack.reverse();
}

/** What nobody else had looked at weighs twice. */
const weightOf = ({ risk, unreviewed, unvalidated, brokeGlass }: Movement) => weights[risk] * (unreviewed || unvalidated || brokeGlass ? 2 : 1);

function reasonFor(movement: Movement, newest: boolean, ran: boolean): string {
  const { version, place, replaced, risk, unreviewed, unvalidated, brokeGlass } = movement;
  const stood = ran ? "the output was made with it" : newest ? "it was live at that moment" : "its text was still part of what was live";
  const first = replaced === undefined ? "the first to be live there" : `in place of ${replaced}`;
  const marks = [unreviewed && "nobody but its author had read it", unvalidated && "it was restored before it was validated", brokeGlass && "it went past its policy by break-glass"].filter((mark) => typeof mark === "string");
  return [
    `${version} went live in ${place}, ${first}, and ${stood}.`,
    replaced === undefined ? "" : `What it changed was of ${risk} risk.`,
    marks.length > 0 ? `Besides, ${marks.join(", and ")}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
