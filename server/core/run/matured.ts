import type { Share } from "#server/core/stats/share";
import { quarterOf } from "./quarter";

const sevenDays = 7 * 24 * 60 * 60 * 1000;

/** The last quarter-hour that ended seven days ago or earlier; all that was made by its end has matured. */
export const lastMatureQuarter = (now: number): number => quarterOf(now - sevenDays) - 1;

/** A piece's output has matured once its piece is closed or published, or after seven days. */
export const hasMatured = (output: { at: number; settled: boolean }, now: number): boolean => output.settled || quarterOf(output.at) <= lastMatureQuarter(now);

/** Outputs of pieces made in one quarter-hour: all of them, and those whose piece is settled, each with how many were tried again. */
export interface Tries {
  quarter: number;
  attempts: number;
  regenerated: number;
  settled: number;
  settledRegenerated: number;
}

/** Regeneration rate: outputs followed by another try ÷ outputs that have matured. Exact to the quarter-hour, with no job to keep it so. */
export function regeneration(rows: readonly Tries[], now: number): Share {
  const mature = lastMatureQuarter(now);
  return rows.reduce((sum, row) => (row.quarter <= mature ? plus(sum, row.regenerated, row.attempts) : plus(sum, row.settledRegenerated, row.settled)), { n: 0, m: 0 });
}

const plus = (sum: Share, n: number, m: number): Share => ({ n: sum.n + n, m: sum.m + m });
