const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "UTC" });

export const sayExactly = (at: Date) => `${day.format(at)}, ${time.format(at)}`;

/** A log is read by the clock: the day and the second, in UTC, the same for every reader. */
export function ExactTime({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {day.format(at)} <span className="text-ink-3">{time.format(at)}</span>
    </time>
  );
}
