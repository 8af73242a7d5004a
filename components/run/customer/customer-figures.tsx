import type { Outputs } from "#components/api/outputs";
import { dollars } from "#server/core/run/money";

type Day = Outputs["run"]["customer"]["days"][number];

/** The sums of the days shown, each with what it is of. */
export function CustomerFigures({ days }: { days: readonly Day[] }) {
  const sum = (of: (day: Day) => number) => days.reduce((all, day) => all + of(day), 0);
  const runs = sum((day) => day.runs);
  const judged = sum((day) => day.usable + day.heavyEdit + day.discarded);
  const errors = sum((day) => day.errors);
  const known = sum((day) => day.costKnown);
  const cost = days.reduce((all, day) => all + day.cost, 0n);
  const figures = [
    { name: "runs", value: runs.toLocaleString("en"), of: `on ${days.length} ${days.length === 1 ? "day" : "days"}` },
    { name: "usable", value: judged > 0 ? `${Math.round((100 * sum((day) => day.usable)) / judged)} %` : "–", of: `${sum((day) => day.usable).toLocaleString("en")} of ${judged.toLocaleString("en")} rated` },
    { name: "failed", value: errors.toLocaleString("en"), of: `of ${runs.toLocaleString("en")}` },
    { name: "cost", value: known > 0 ? dollars(cost) : "–", of: `known of ${known.toLocaleString("en")} of ${runs.toLocaleString("en")}` },
  ];
  return (
    <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-3">
      {figures.map(({ name, value, of }) => (
        <div key={name}>
          <dt className="text-12 text-ink-3">{name}</dt>
          <dd>
            <span className="subtitle">{value}</span> <span className="text-12 text-ink-3">{of}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
