import type { WorkspaceContext } from "#server/context";
import { cut } from "#server/core/metrics/period";
import { closeDatabase } from "#server/db/client";
import { read } from "#server/db/transaction";
import { workspace } from "#server/db/sql";
import { cards } from "#server/metrics/cards.query";
import { latency } from "#server/metrics/latency.query";
import { workspaceTime } from "#server/metrics/narrow-time";
import { quality } from "#server/metrics/quality.query";
import { sums } from "#server/metrics/sql";

const days = 90;

/** Lets go of the database that was met last, so that another one can be. */
export const leaveDatabase = () => closeDatabase();

/** What a Metrics page asks for one prompt, as it is asked: each in a transaction of its own, behind row-level security. */
export const figureQuestions = (ctx: WorkspaceContext, promptId: string) => ({
  nothing: () => read(ctx, ({ sql }) => sql`SELECT 1 WHERE ${workspace} IS NOT NULL`),
  daysAsTheyLie: () => read(ctx, ({ sql }) => sql`SELECT day, version_id, usable, heavy_edit, discarded, attempts, regenerated FROM traffic_day WHERE workspace_id = ${workspace}`),
  sums: () =>
    read(ctx, async (open) => {
      const time = await workspaceTime(open);
      const parts = cut({ from: time.today - days + 1, to: time.today }, "day");
      return sums(open, { promptIds: [promptId], versionId: null, environment: null, model: null }, time.reading(parts), "version");
    }),
  quality: () => quality(ctx, { prompt: promptId, days, by: "day" }),
  latency: () => latency(ctx, { prompt: promptId, days, by: "day" }),
  cards: () => cards(ctx, { promptIds: [promptId] }),
});
