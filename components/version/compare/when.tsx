const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
const full = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

export const firstName = (name: string) => name.split(" ")[0] ?? name;

/** As little as says it: a day of late, a month of this year, else the year. */
export function sayShortly(at: Date, now: Date) {
  if (now.getTime() - at.getTime() < 31 * 86_400_000) return day.format(at);
  return at.getUTCFullYear() === now.getUTCFullYear() ? month.format(at) : String(at.getUTCFullYear());
}

export const sayFully = (at: Date) => full.format(at);
