/** A moment by the clocks of a zone, as short as it can be said: "today, 09:31", "Tue 17 Nov, 15:20", "21 Oct 2025". */
export function sayMoment(at: Date, now: Date, timeZone: string): string {
  const [day, clock] = [dayIn(at, timeZone), at.toLocaleTimeString("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" })];
  if (day === dayIn(now, timeZone)) return `today, ${clock}`;
  const days = Math.round((Date.parse(day) - Date.parse(dayIn(now, timeZone))) / 86_400_000);
  if (Math.abs(days) < 10) return `${at.toLocaleDateString("en-GB", { timeZone, weekday: "short", day: "numeric", month: "short" }).replace(",", "")}, ${clock}`;
  return at.toLocaleDateString("en-GB", { timeZone, day: "numeric", month: "short", ...(Math.abs(days) > 300 && { year: "numeric" }) });
}

/** The same in full, for whoever wants to know exactly. */
export const sayMomentFully = (at: Date, timeZone: string) => `${at.toLocaleString("en-GB", { timeZone, dateStyle: "full", timeStyle: "short" }).replace(",", "")} (${timeZone})`;

const dayIn = (at: Date, timeZone: string) => at.toLocaleDateString("en-CA", { timeZone });
