import { quarterMs, quarterOf } from "./quarter";

/** Days as one workspace cuts them, counted from the first of January 1970 there. */
export interface Days {
  of(at: number): number;
  /** The day's first quarter-hour, in milliseconds since 1970; the next day's is where it ends. */
  start(day: number): number;
}

const dayMs = 96 * quarterMs;
const mostRemembered = 20_000;

export function problemOfZone(zone: string): string | undefined {
  try {
    clockIn(zone);
    return undefined;
  } catch {
    return `“${zone.slice(0, 60)}” is no time zone we know. Choose one by its city, such as Europe/Berlin.`;
  }
}

/** Every zone in use turns its day at a whole quarter-hour, so each quarter-hour is looked up once. */
export function daysIn(zone: string): Days {
  const problem = problemOfZone(zone);
  if (problem !== undefined) throw new RangeError(problem);
  const clock = clockIn(zone);
  const known = new Map<number, number>();
  const look = (quarter: number) => {
    const day = readDay(clock, quarter * quarterMs);
    if (known.size >= mostRemembered) known.clear();
    known.set(quarter, day);
    return day;
  };
  const dayOfQuarter = (quarter: number) => known.get(quarter) ?? look(quarter);
  return {
    of: (at) => dayOfQuarter(quarterOf(at)),
    start: (day) => {
      // A zone is never more than a day from UTC, so its midnight lies between these two.
      let [before, from] = [(day - 1) * 96 - 1, (day + 1) * 96];
      while (from - before > 1) {
        const middle = Math.floor((before + from) / 2);
        if (dayOfQuarter(middle) < day) before = middle;
        else from = middle;
      }
      return from * quarterMs;
    },
  };
}

export const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

const clockIn = (timeZone: string) => new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "numeric", day: "numeric" });

function readDay(clock: Intl.DateTimeFormat, at: number): number {
  const [month = 1, day = 1, year = 1970] = clock.format(at).split("/").map(Number);
  return Date.UTC(year, month - 1, day) / dayMs;
}
