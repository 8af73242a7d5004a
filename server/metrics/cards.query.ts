import { z } from "zod";
import { cut } from "#server/core/metrics/period";
import { together } from "#server/core/metrics/tally";
import { qualityOf } from "#server/core/run/quality";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { grouped, tallyOf } from "./add-sums";
import { workspaceTime } from "./narrow-time";
import { sums } from "./sql";

const days = 30;

/** What a card says of each prompt: the last 30 days in rates, and how much it was run on each of them. A prompt that never ran in them is left out. */
export const cards = query({
  name: "metrics.cards",
  permission: "metrics.read",
  input: z.object({ promptIds: z.array(id).min(1).max(200) }),
  async run(context, { promptIds }) {
    const time = await workspaceTime(context);
    const period = { from: time.today - days + 1, to: time.today };
    const which = { promptIds, versionId: null, environment: null, model: null };
    const rows = await sums(context, which, time.reading(cut(period, "day")), "prompt");
    return [...grouped(rows, ({ of }) => of)].map(([promptId, own]) => {
      const byDay = grouped(own, ({ part }) => part);
      const tallies = Array.from({ length: days }, (_, day) => tallyOf(byDay.get(day) ?? [], time.now));
      const { regeneration, ...counts } = together(tallies);
      return { promptId: promptId ?? "", runs: counts.runs, usable: qualityOf(counts).usable, regeneration, spark: tallies.map(({ runs }) => runs) };
    });
  },
});
