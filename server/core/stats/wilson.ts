import type { Share } from "./share";

export interface Interval {
  low: number;
  high: number;
}

/** How many standard errors hold 95 % of what chance does. */
export const z95 = 1.959963984540054;

/** Wilson's interval: where the true rate lies with 95 % confidence. It stays between 0 and 1, and says something even of 0 of 3. */
export function wilson({ n, m }: Share): Interval | undefined {
  if (m === 0) return undefined;
  const rate = n / m;
  const weight = z95 ** 2 / m;
  const middle = rate + weight / 2;
  const spread = z95 * Math.sqrt((rate * (1 - rate) + weight / 4) / m);
  return { low: n === 0 ? 0 : (middle - spread) / (1 + weight), high: n === m ? 1 : (middle + spread) / (1 + weight) };
}
