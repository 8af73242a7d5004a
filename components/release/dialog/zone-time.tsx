import { clockIn } from "#server/core/policy/zone-clock";

/** What a date-and-time field shows, read by the clocks of a zone; undefined while it is no time yet. */
export function momentIn(field: string, zone: string): Date | undefined {
  const shown = Date.parse(`${field}Z`);
  return Number.isNaN(shown) ? undefined : new Date(clockIn(zone).first(shown));
}

/** The same the other way round. */
export const fieldOf = (at: Date, zone: string) => new Date(clockIn(zone).shown(at.getTime())).toISOString().slice(0, 16);
