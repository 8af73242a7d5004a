import type { Chance } from "./chance";
import { dayAt, hourMs, type Stage, type StagedPrompt, type StagedVersion } from "./stage";

/** How the versions of one prompt went live, where that is not simply the newest. */
export interface Course {
  /** Waits in staging to this day. */
  staged?: string;
  /** Was taken back that many days ago. */
  rolledBack?: { number: string; day: number };
  /** Serves a share beside the one before it. */
  candidate?: { number: string; share: number };
}

export interface Live {
  version: StagedVersion;
  arm: string;
}

/** What served at a moment; none before the first version was out. */
export function liveAt(stage: Stage, prompt: StagedPrompt, at: number, chance: Chance, { staged, rolledBack, candidate }: Course = {}): Live | undefined {
  const out = prompt.versions.filter((version) => version.at + hourMs / 2 <= at && version.number !== staged && (version.number !== rolledBack?.number || at < dayAt(stage, rolledBack.day)));
  const newest = out.at(-1);
  const before = out.at(-2);
  if (!newest) return undefined;
  if (newest.number !== candidate?.number || !before) return { version: newest, arm: "" };
  return chance.likely(candidate.share) ? { version: newest, arm: "candidate" } : { version: before, arm: "control" };
}
