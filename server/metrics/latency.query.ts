import { cut } from "#server/core/metrics/period";
import { merged } from "#server/core/stats/latency";
import { quantile } from "#server/core/stats/quantile";
import { query } from "#server/query";
import { narrowRuns } from "./narrow-runs";
import { workspaceTime } from "./narrow-time";
import { askedInSteps, periodOf } from "./schema";
import { latencies } from "./sql";

/** How long runs took: what half of them stayed within, and all but a twentieth. Only parts in which something was timed. */
export const latency = query({
  name: "metrics.latency",
  permission: "metrics.read",
  input: askedInSteps,
  async run(context, asked) {
    const time = await workspaceTime(context);
    const narrowed = await narrowRuns(context, asked);
    const period = periodOf(asked, time.today);
    const parts = cut(period, asked.by);
    const rows = await latencies(context, narrowed, time.reading(parts));
    const points = parts.flatMap((_, part) => {
      const own = rows.filter((row) => row.part === part);
      return own.length > 0 ? [{ part, ...within(merged(...own.map(({ counts }) => counts))) }] : [];
    });
    return { points, total: within(merged(...rows.map(({ counts }) => counts))) };
  },
});

const within = (counts: readonly number[]) => ({
  half: quantile(counts, 0.5) ?? null,
  most: quantile(counts, 0.95) ?? null,
  timed: counts.reduce((sum, some) => sum + some, 0),
});
