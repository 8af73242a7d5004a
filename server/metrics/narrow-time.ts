import type { Open, WorkspaceContext } from "#server/context";
import type { Period } from "#server/core/metrics/period";
import { readingOf, type Reading } from "#server/core/metrics/reading";
import { daysIn } from "#server/core/run/day";
import { lastMatureQuarter } from "#server/core/run/matured";
import { quarterMs, quarterOf } from "#server/core/run/quarter";

/** The workspace's days, as its sums have them. A day that the clock makes shorter or longer has so many fewer or more quarter-hours. */
export async function workspaceTime({ db, request }: Open<WorkspaceContext>) {
  const { timeZone, daysIn: zoneSummed } = await db.workspace.findFirstOrThrow({ select: { timeZone: true, daysIn: true } });
  const days = daysIn(timeZone);
  const now = request.now().getTime();
  const quarter = (day: number) => quarterOf(days.start(day));
  const clock = { quarter, dayOf: (at: number) => days.of(at * quarterMs), young: lastMatureQuarter(now) + 1, summed: zoneSummed === timeZone };
  return {
    zone: timeZone,
    now,
    today: days.of(now),
    reading: (parts: readonly Period[]): Reading => readingOf(parts, clock),
    /** When a part begins, and when the next one does. */
    moments: ({ from, to }: Period) => ({ at: new Date(days.start(from)), until: new Date(days.start(to + 1)) }),
  };
}
