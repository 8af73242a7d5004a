"use client";
import { useZone } from "./zone";

const units = [
  { unit: "second", seconds: 1, until: 45 },
  { unit: "minute", seconds: 60, until: 45 * 60 },
  { unit: "hour", seconds: 3600, until: 22 * 3600 },
  { unit: "day", seconds: 86400, until: 25 * 86400 },
] as const;

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
/** Formats are dear to make, and lists are long. */
const made = new Map<string, { date: Intl.DateTimeFormat; full: Intl.DateTimeFormat }>();

function formatsOf(zone: string) {
  const formats = made.get(zone) ?? {
    date: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: zone }),
    full: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: zone }),
  };
  made.set(zone, formats);
  return formats;
}

/** "20 minutes ago", "in 3 days", and a plain date once that says more. */
export function sayWhen(at: Date, now: Date, zone = "UTC") {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  if (Math.abs(seconds) < 45) return "just now";
  const fit = units.find(({ until }) => Math.abs(seconds) < until);
  return fit ? relative.format(Math.round(seconds / fit.seconds), fit.unit) : formatsOf(zone).date.format(at);
}

/** The moment by the zone's clocks, and by which these are. */
export const sayFully = (at: Date, zone: string) => `${formatsOf(zone).full.format(at)} (${zone})`;

/** The words may age by a second between server and browser, which is why a mismatch is let pass. */
export function RelativeTime({ at, now = new Date() }: { at: Date; now?: Date }) {
  const zone = useZone();
  return (
    <time dateTime={at.toISOString()} title={sayFully(at, zone)} className="whitespace-nowrap" suppressHydrationWarning>
      {sayWhen(at, now, zone)}
    </time>
  );
}
