import { rateOf, type Share } from "#server/core/stats/share";
import { wilson } from "#server/core/stats/wilson";

/** "73.8 %" */
export const percent = (rate: number) => `${(100 * rate).toFixed(1)}\u00a0%`;

export const count = (some: number) => some.toLocaleString("en");

/** "73.8 %", or a dash where there is nothing to divide by. */
export function sayRate(share: Share): string {
  const rate = rateOf(share);
  return rate === undefined ? "–" : percent(rate);
}

/** "65.1 to 81.1": where the true rate lies, with 95 % confidence. */
export function sayInterval(share: Share): string {
  const interval = wilson(share);
  return interval ? `${(100 * interval.low).toFixed(1)} to ${(100 * interval.high).toFixed(1)}` : "";
}

export const nOfM = ({ n, m }: Share, of = "") => `${count(n)} of ${count(m)}${of && ` ${of}`}`;

/** Two times are told apart only where chance alone would seldom do that. */
export function differs(now: Share, before: Share): boolean {
  const [one, other] = [wilson(now), wilson(before)];
  return one !== undefined && other !== undefined && (one.low > other.high || other.low > one.high);
}

/** "840 ms", "1.4 s", "2.5 min". */
export function sayMilliseconds(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)}\u00a0ms`;
  return ms < 60_000 ? `${(ms / 1000).toFixed(1)}\u00a0s` : `${(ms / 60_000).toFixed(1)}\u00a0min`;
}
