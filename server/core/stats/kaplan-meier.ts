import { z95, type Interval } from "./wilson";

/** How long something took; if it has not happened yet, how long it has been waited for. */
export interface Lifetime {
  time: number;
  happened: boolean;
}

interface Step {
  time: number;
  /** The share that is still waiting after this time. */
  waiting: number;
  /** Undefined once nobody is left. */
  interval?: Interval;
}

/** The share still waiting after each time at which something happened, with Greenwood's variance on the log-log scale, so that it stays between 0 and 1. */
export function waitingCurve(lifetimes: readonly Lifetime[]): Step[] {
  const sorted = lifetimes.toSorted((one, other) => one.time - other.time);
  const steps: Step[] = [];
  let waiting = 1;
  let variance = 0;
  for (let at = 0; at < sorted.length; ) {
    const time = sorted[at]?.time ?? 0;
    const atRisk = sorted.length - at;
    let happened = 0;
    for (; sorted[at]?.time === time; at++) if (sorted[at]?.happened) happened++;
    if (happened === 0) continue;
    // The last one leaves nobody waiting: a product of shares would miss zero by a rounding.
    waiting = happened === atRisk ? 0 : waiting * (1 - happened / atRisk);
    variance += happened / (atRisk * (atRisk - happened));
    steps.push({ time, waiting, ...(waiting === 0 ? {} : { interval: around(waiting, variance) }) });
  }
  return steps;
}

function around(waiting: number, variance: number): Interval {
  const spread = Math.exp((z95 * Math.sqrt(variance)) / Math.log(waiting));
  return { low: waiting ** (1 / spread), high: waiting ** spread };
}

export interface MedianTime {
  /** Undefined while more than half still wait. */
  median?: number;
  low?: number;
  high?: number;
  happened: number;
  of: number;
}

/** The median time until it happens, those that still wait counted for as long as they have waited, and where it lies with 95 % confidence. */
export function medianTime(lifetimes: readonly Lifetime[]): MedianTime {
  const curve = waitingCurve(lifetimes);
  const happened = lifetimes.filter((lifetime) => lifetime.happened).length;
  return {
    median: halfway(curve.map(({ time, waiting }) => [time, waiting])),
    low: halfway(curve.flatMap(({ time, interval }) => (interval ? [[time, interval.low]] : []))),
    high: halfway(curve.flatMap(({ time, interval }) => (interval ? [[time, interval.high]] : []))),
    happened,
    of: lifetimes.length,
  };
}

const rounding = 1e-9;

/** Where a falling line crosses one half; if it lies on it for a while, the middle of that while. */
function halfway(line: [time: number, share: number][]): number | undefined {
  const [at] = line.find(([, share]) => share <= 0.5 + rounding) ?? [];
  const [past] = line.find(([, share]) => share < 0.5 - rounding) ?? [];
  return at === undefined ? undefined : (at + (past ?? at)) / 2;
}
