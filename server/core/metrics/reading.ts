import type { Period } from "./period";

/** A stretch of one table, cut into buckets that are counted from 1. The first that no longer belongs ends it. */
export interface Stretch {
  from: number;
  until: number;
  cuts: readonly number[];
}

/** What a bucket holds: which part of the time, and a quarter-hour to tell by whether it has matured; no bucket has matured in part. */
export interface Bucket {
  part: number;
  quarter: number;
}

export interface Reading {
  days: Stretch;
  /** Not read from the days. */
  exceptDay: number;
  quarters: Stretch;
  /** The buckets of the days, then those of the quarter-hours. */
  buckets: readonly Bucket[];
}

interface Clock {
  /** The first quarter-hour of a day. */
  quarter(day: number): number;
  dayOf(quarter: number): number;
  /** The first quarter-hour that has not matured. */
  young: number;
  /** Whether days have been summed as this clock has them. */
  summed: boolean;
}

/** No day that anything ran on. */
const noDay = -1;
const nothing: Stretch = { from: 0, until: 0, cuts: [] };

/** Days are read as they were summed, but for the one in the midst of which outputs begin to be young: that is read by quarter-hours. So is all, while days are cut anew. */
export function readingOf(parts: readonly Period[], clock: Clock): Reading {
  const [first, end] = [parts[0]?.from ?? 0, (parts.at(-1)?.to ?? noDay) + 1];
  const starts = parts.map(({ from }) => clock.quarter(from));
  const split = clock.dayOf(clock.young);
  const exceptDay = clock.summed && split >= first && split < end && clock.quarter(split) < clock.young ? split : noDay;
  const byQuarters = (from: number, until: number) => stretchOf(clock.quarter(from), clock.quarter(until), [...starts, clock.young]);
  const days = clock.summed ? stretchOf(first, end, [...parts.map(({ from }) => from), split, split + 1]) : nothing;
  const quarters = clock.summed ? (exceptDay === noDay ? nothing : byQuarters(split, split + 1)) : byQuarters(first, end);
  const ofDays = days.cuts.map((day) => ({ part: parts.findLastIndex(({ from }) => from <= day), quarter: clock.quarter(day) }));
  const ofQuarters = quarters.cuts.map((quarter) => ({ part: starts.findLastIndex((start) => start <= quarter), quarter }));
  return { days, exceptDay, quarters, buckets: [...ofDays, ...ofQuarters] };
}

const stretchOf = (from: number, until: number, cuts: readonly number[]): Stretch => ({
  from,
  until,
  cuts: [...new Set([from, ...cuts.filter((at) => at > from && at < until)])].sort((one, other) => one - other),
});
