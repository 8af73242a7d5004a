import type { Freeze, WeekTime } from "./demands";
import { quoted } from "./spoken";

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export function sayFreeze(freeze: Freeze): string {
  const when = "every" in freeze ? `every week from ${weekTime(freeze.every.from)} until ${weekTime(freeze.every.until)}` : `from ${dayTime(freeze.once.from)} until ${dayTime(freeze.once.until)}`;
  return `${quoted(freeze.name)}, ${when} in ${freeze.zone}`;
}

const weekTime = ({ day, time }: WeekTime) => `${weekdays[day - 1] ?? ""} ${time}`;

/** From 2026-12-24T18:00 to 24 December 2026 18:00. */
function dayTime(text: string) {
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }).format(Date.parse(`${text}Z`));
  return `${day} ${text.slice(11, 16)}`;
}
