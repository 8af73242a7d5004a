import { handPieces } from "./hand-pieces";
import { makings } from "./making";
import { momentsTold } from "./moments-told";
import { newsletterIssues } from "./newsletters";
import type { Answer } from "./outcomes";
import { programRuns } from "./program-runs";
import { profiles } from "./profiles";
import { reader } from "./seeing";
import type { Stage } from "./stage";
import { waitingPieces } from "./waiting";
import type { Told } from "./events";

export interface Traffic {
  /** In the order in which it happened. */
  told: Told[];
  answers: Answer[];
}

/** Ninety days of Larkfield. The same day tells the same. */
export function trafficOf(stage: Stage): Traffic {
  const see = reader(stage);
  const [pieces, issues] = [handPieces(stage, see, makings), newsletterIssues(stage, see)];
  const told = [...profiles.flatMap((profile) => programRuns(stage, see, profile)), ...pieces.told, ...issues.told, ...waitingPieces(stage, see), ...momentsTold(stage, see)];
  return { told: told.sort((one, other) => one.at - other.at), answers: [...pieces.answers, ...issues.answers] };
}
