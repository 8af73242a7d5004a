import type { Outputs } from "#components/api/outputs";
import { Section } from "#components/ui/section";

type Day = Outputs["run"]["customer"]["days"][number];

const shown = 60;
// Days are counted in the workspace's zone, so what a day is called is no longer a question of zones.
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const full = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const named = (day: number) => new Date(day * 86_400_000);

/** A bar for each of the last days, a day without runs an empty one; what failed stands dark at its foot. */
export function CustomerDays({ days, today }: { days: readonly Day[]; today: number }) {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const last = Array.from({ length: shown }, (_, at) => byDay.get(today - shown + 1 + at));
  const most = Math.max(1, ...last.map((day) => day?.runs ?? 0));
  const seen = last.flatMap((day) => day ?? []);
  return (
    <Section title="Day by day" note={`the last ${shown} days, at most ${most.toLocaleString("en")} runs a day`}>
      {seen.length === 0 ? <p className="text-13 text-ink-3">Nothing in the last {shown} days; the newest run is older.</p> : null}
      <ol className="flex h-20 items-end gap-px border-b border-rule" aria-label="Runs by day">
        {last.map((day, at) => (
          <li key={at} className="relative h-full min-w-0 flex-1" title={day && said(day)}>
            {day ? (
              <>
                <span className="sr-only">{said(day)}</span>
                <span aria-hidden className="absolute inset-x-0 bottom-0 rounded-t-[2px] bg-pencil" style={{ height: `${Math.max(3, (100 * day.runs) / most)}%` }} />
                <span aria-hidden className="absolute inset-x-0 bottom-0 bg-bad" style={{ height: `${(100 * day.errors) / most}%` }} />
              </>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="mt-1 flex justify-between text-12 text-ink-3">
        <span>{date.format(named(today - shown + 1))}</span>
        <span>{date.format(named(today))}</span>
      </p>
    </Section>
  );
}

const said = ({ day, runs, errors }: Day) => `${full.format(named(day))}: ${runs.toLocaleString("en")} ${runs === 1 ? "run" : "runs"}${errors > 0 ? `, ${errors} failed` : ""}`;
