import { daysIn } from "#server/core/run/day";

const hourMs = 3_600_000;
const opens = 8;

/** The last eight o'clock in the morning there was, by the clock of a zone. */
export function lastMorning(zone: string, now: number): number {
  const days = daysIn(zone);
  const today = days.of(now);
  const [morning, before] = [today, today - 1].map((day) => atEight(zone, days.start(day)));
  return morning !== undefined && morning <= now ? morning : (before ?? now);
}

/** Where the clock is turned in the night, eight hours after midnight it is earlier or later. */
function atEight(zone: string, midnight: number): number {
  const guess = midnight + opens * hourMs;
  const [hour = opens, minute = 0] = new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(guess).split(":").map(Number);
  return guess + (opens - hour - minute / 60) * hourMs;
}
