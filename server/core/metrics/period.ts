/** Days as server/core/run/day counts them, the last one included. */
export interface Period {
  from: number;
  to: number;
}

export const steps = ["day", "week"] as const;
export type Step = (typeof steps)[number];

export const daysOf = ({ from, to }: Period): number => to - from + 1;

/** As long, and right before. */
export const periodBefore = (period: Period): Period => ({ from: period.from - daysOf(period), to: period.from - 1 });

/** One point of a chart each. Weeks begin on Monday; the first and the last end with the period. */
export function cut({ from, to }: Period, step: Step): Period[] {
  const parts: Period[] = [];
  for (let day = from; day <= to; ) {
    const last = step === "day" ? day : Math.min(to, sundayAfter(day));
    parts.push({ from: day, to: last });
    day = last + 1;
  }
  return parts;
}

/** The first of January 1970 was a Thursday. */
const sundayAfter = (day: number) => day + ((((3 - day) % 7) + 7) % 7);

const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as addresses write it, 2026-11-20; undefined where there is no such day. */
export function dayFrom(text: string): number | undefined {
  const [, year, month, day] = (written.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / 86_400_000 : undefined;
}
