import type { Open, WorkspaceContext } from "#server/context";
import type { Period } from "#server/core/metrics/period";
import { daysIn } from "#server/core/run/day";
import { lastMatureQuarter, quarterOf } from "#server/core/run/matured";

/** The workspace's days as quarter-hours. A day that the clock makes shorter or longer has so many fewer or more. */
export async function workspaceTime({ db, request }: Open<WorkspaceContext>) {
  const { timeZone } = await db.workspace.findFirstOrThrow({ select: { timeZone: true } });
  const days = daysIn(timeZone);
  const now = request.now().getTime();
  return {
    zone: timeZone,
    now,
    today: days.of(now),
    mature: lastMatureQuarter(now),
    starts: (parts: readonly Period[]) => parts.map(({ from }) => quarterOf(days.start(from))),
    span: ({ from, to }: Period) => ({ from: quarterOf(days.start(from)), until: quarterOf(days.start(to + 1)) }),
    /** When a part begins, and when the next one does. */
    moments: ({ from, to }: Period) => ({ at: new Date(days.start(from)), until: new Date(days.start(to + 1)) }),
  };
}
