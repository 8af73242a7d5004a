import type { Purpose } from "./facts";

export interface Attempt {
  id: string;
  piece: string;
  step: number;
  /** Counted from 1. Several variants asked for at once are the same attempt. */
  attempt: number;
  purpose: Purpose;
}

/** The outputs that were rejected: a later try was made at the same step of the same piece. Another variant is no retry, and neither is a trial. */
export function followed(attempts: readonly Attempt[]): Set<string> {
  const tries = attempts.filter(({ purpose }) => purpose === "production");
  const last = new Map<string, number>();
  for (const one of tries) last.set(placeOf(one), Math.max(one.attempt, last.get(placeOf(one)) ?? 0));
  return new Set(tries.filter((one) => one.attempt < (last.get(placeOf(one)) ?? 0)).map(({ id }) => id));
}

const placeOf = ({ piece, step }: Attempt) => `${step} of ${piece}`;
