import type { Chance } from "./chance";
import { dayAt, hourMs, minuteMs, type Stage } from "./stage";

const byWeekday = [0.16, 1.08, 1.06, 1.02, 1, 0.94, 0.26];
/** How much of a day falls into each hour from six on. */
const byHour = { desk: [0, 1, 5, 9, 10, 9, 7, 6, 8, 8, 6, 4, 2, 1, 1], night: [24, 10, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1], always: [3, 5, 6, 7, 7, 6, 6, 6, 6, 6, 7, 8, 8, 7, 5] };

export type When = keyof typeof byHour;
export const isWorkday = (stage: Stage, day: number) => [1, 2, 3, 4, 5].includes(new Date(dayAt(stage, day)).getUTCDay());

/** How busy a day was, beside a full working day of today. */
export function busyness(stage: Stage, day: number, grownFrom: number): number {
  return (byWeekday[new Date(dayAt(stage, day)).getUTCDay()] ?? 1) * (1 - ((1 - grownFrom) * day) / 90);
}

/** Moments of a day in their order; those that lie ahead are left out. */
export function moments(stage: Stage, chance: Chance, day: number, count: number, when: When): number[] {
  const hours = byHour[when];
  const whole = hours.reduce((sum, hour) => sum + hour, 0);
  const moment = () => {
    let left = chance.next() * whole;
    const hour = hours.findIndex((weight) => (left -= weight) < 0);
    return dayAt(stage, day) + (6 + Math.max(0, hour)) * hourMs + Math.floor(chance.next() * hourMs);
  };
  return Array.from({ length: count }, moment)
    .filter((at) => at < stage.now - minuteMs)
    .sort((one, other) => one - other);
}
