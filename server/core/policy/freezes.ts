import type { Freeze, WeekTime } from "./demands";
import { clockIn, type ZoneClock } from "./zone-clock";

const dayMs = 24 * 60 * 60_000;
const weekMs = 7 * dayMs;
/** Whatever still holds after a year with both its turns of the clock holds for ever. */
const horizonMs = 370 * dayMs;

interface Frozen {
  name: string;
  zone: string;
  /** When the last of the freezes that follow one another is over; null where one always follows. */
  until: Date | null;
}

interface Timed {
  freeze: Freeze;
  clock: ZoneClock;
}

/** The freeze that holds now, and when nothing is frozen any more. */
export function frozenUntil(freezes: readonly Freeze[], now: Date): Frozen | undefined {
  const timed = freezes.map((freeze) => ({ freeze, clock: clockIn(freeze.zone) }));
  const [first] = holding(timed, now.getTime());
  if (!first) return undefined;
  const { name, zone } = first.freeze;
  const latest = freezes.flatMap((freeze) => ("once" in freeze ? [localTime(freeze.once.until)] : []));
  const horizon = Math.max(now.getTime(), ...latest) + horizonMs;
  let at = first.end;
  for (let [next] = holding(timed, at); next; [next] = holding(timed, at)) {
    if (at > horizon) return { name, zone, until: null };
    at = next.end;
  }
  return { name, zone, until: new Date(at) };
}

/** Those that hold at a moment, the one that holds longest first. */
const holding = (timed: readonly Timed[], at: number) =>
  timed
    .flatMap(({ freeze, clock }) => {
      const ends = spansNear(freeze, clock, at).flatMap(({ start, end }) => (start <= at && at < end ? [end] : []));
      return ends.length > 0 ? [{ freeze, end: Math.max(...ends) }] : [];
    })
    .sort((a, b) => b.end - a.end);

function spansNear(freeze: Freeze, clock: ZoneClock, at: number) {
  const span = (from: number, until: number) => ({ start: clock.first(from), end: clock.last(until) });
  if ("once" in freeze) return [span(localTime(freeze.once.from), localTime(freeze.once.until))];
  const { from, length } = weekSpan(freeze.every);
  const monday = mondayOf(clock.shown(at));
  return [monday - weekMs, monday, monday + weekMs].map((week) => span(week + from, week + from + length));
}

/** From Monday at midnight; one that ends before it begins goes on over the weekend. */
export function weekSpan({ from, until }: { from: WeekTime; until: WeekTime }) {
  const start = inWeek(from);
  return { from: start, length: (inWeek(until) - start + weekMs) % weekMs || weekMs };
}

function inWeek({ day, time }: WeekTime) {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (day - 1) * dayMs + (hours * 60 + minutes) * 60_000;
}

/** The first of January 1970 was a Thursday. */
const mondayOf = (time: number) => Math.floor((time + 3 * dayMs) / weekMs) * weekMs - 3 * dayMs;

/** Such as 2026-12-24T18:00, on the clocks of its zone. */
export const localTime = (text: string) => Date.parse(`${text}Z`);
