const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** What clocks show in a zone. A time on them is written as the milliseconds at which a clock in UTC shows the same. */
export interface ZoneClock {
  shown(at: number): number;
  /** When clocks first show it. A time that they skip is shown when they skip it. */
  first(time: number): number;
  /** When they last show it: a time in the hour that autumn repeats is shown twice. */
  last(time: number): number;
}

export function clockIn(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" });
  const shown = (at: number) => {
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0] = format.format(at).split(/\D+/).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute);
  };
  const offset = (at: number) => shown(at) - Math.floor(at / minuteMs) * minuteMs;
  const moments = (time: number) => {
    // No zone is further than 14 hours from UTC, and none turns its clocks twice within these two days.
    const [before, after] = [offset(time - 24 * hourMs), offset(time + 24 * hourMs)];
    const shows = [time - before, time - after].filter((at) => shown(at) === time).sort((a, b) => a - b);
    return shows.length > 0 ? shows : [turn(offset, time - 24 * hourMs, time + 24 * hourMs)];
  };
  return { shown, first: (time) => moments(time)[0] ?? time, last: (time) => moments(time).at(-1) ?? time };
}

/** The first minute after clocks were turned, somewhere between two moments. */
function turn(offset: (at: number) => number, from: number, until: number) {
  const old = offset(from);
  let [before, after] = [from, until];
  while (after - before > minuteMs) {
    const middle = before + Math.floor((after - before) / 2 / minuteMs) * minuteMs;
    if (offset(middle) === old) before = middle;
    else after = middle;
  }
  return after;
}
