import { wilson } from "#server/core/stats/wilson";

interface Outcome {
  value: number;
  of: number | null;
}

const percent = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

export interface OutcomeSaid {
  /** The figure itself: a share where it is a part of something. */
  figure: string;
  /** Where the share lies with 95 % certainty, and what it was counted from. */
  interval?: string;
  counted?: string;
}

export function sayOutcome({ value, of }: Outcome): OutcomeSaid {
  if (of === null || of <= 0) return { figure: number.format(value) };
  const counted = `${number.format(value)} of ${number.format(of)}`;
  const figure = `${percent.format((100 * value) / of)} %`;
  const lies = Number.isInteger(value) && Number.isInteger(of) && value <= of ? wilson({ n: value, m: of }) : undefined;
  return { figure, counted, ...(lies ? { interval: `${percent.format(100 * lies.low)} to ${percent.format(100 * lies.high)} %` } : {}) };
}
