import type { Verdict } from "./verdict";

/** One attempt on a piece. An author's verdict on their own version is none. */
export interface PaidAttempt {
  piece: string;
  costPico?: bigint;
  verdict?: Verdict;
}

export interface CostPerUsable {
  /** What one usable output cost; undefined while there is none. */
  each?: bigint;
  costPico: bigint;
  usable: number;
  /** Pieces with a verdict whose every attempt has a known cost: the figure speaks of these. */
  known: number;
  /** Pieces with a verdict that hold an attempt of unknown cost: set apart, with their outputs. */
  unknown: number;
}

/** Cost of all attempts on pieces with a verdict ÷ their usable outputs. */
export function costPerUsable(attempts: readonly PaidAttempt[]): CostPerUsable {
  const judged = byPiece(attempts).filter((tries) => tries.some(({ verdict }) => verdict !== undefined));
  const known = judged.filter((tries) => tries.every(({ costPico }) => costPico !== undefined));
  const costPico = known.flat().reduce((sum, attempt) => sum + (attempt.costPico ?? 0n), 0n);
  const usable = known.flat().filter(({ verdict }) => verdict === "usable").length;
  const each = usable === 0 ? {} : { each: (costPico + BigInt(usable) / 2n) / BigInt(usable) };
  return { ...each, costPico, usable, known: known.length, unknown: judged.length - known.length };
}

function byPiece(attempts: readonly PaidAttempt[]): PaidAttempt[][] {
  const pieces = new Map<string, PaidAttempt[]>();
  for (const attempt of attempts) {
    const tries = pieces.get(attempt.piece);
    if (tries) tries.push(attempt);
    else pieces.set(attempt.piece, [attempt]);
  }
  return [...pieces.values()];
}
