const units = [
  { unit: "second", seconds: 1, until: 45 },
  { unit: "minute", seconds: 60, until: 45 * 60 },
  { unit: "hour", seconds: 3600, until: 22 * 3600 },
  { unit: "day", seconds: 86400, until: 25 * 86400 },
] as const;

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const full = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

/** "20 minutes ago", "in 3 days", and a plain date once that says more. */
export function sayWhen(at: Date, now: Date) {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  if (Math.abs(seconds) < 45) return "just now";
  const fit = units.find(({ until }) => Math.abs(seconds) < until);
  return fit ? relative.format(Math.round(seconds / fit.seconds), fit.unit) : date.format(at);
}

/** The words may age by a second between server and browser, which is why a mismatch is let pass. */
export function RelativeTime({ at, now = new Date() }: { at: Date; now?: Date }) {
  return (
    <time dateTime={at.toISOString()} title={`${full.format(at)} UTC`} className="whitespace-nowrap" suppressHydrationWarning>
      {sayWhen(at, now)}
    </time>
  );
}
