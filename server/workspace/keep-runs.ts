import { z } from "zod";
import { command } from "#server/command";
import { leastKeepDays, mostKeepDays } from "#server/core/run/keep-days";

/** Chooses how long runs are kept, with their texts and ratings. */
export const keepRuns = command({
  name: "workspace.keep-runs",
  permission: "workspace.manage",
  input: z.object({
    keepDays: z.int("Give a number of days").min(leastKeepDays, `Runs are kept for ${leastKeepDays} days at least`).max(mostKeepDays, `Runs are kept for ${mostKeepDays} days at most`),
  }),
  async run({ db, workspace }, { keepDays }) {
    const before = await db.workspace.findFirstOrThrow({ select: { keepDays: true } });
    if (before.keepDays === keepDays) return { result: undefined, silent: "nothing changed" };
    await db.workspace.update({ where: { id: workspace.id }, data: { keepDays } });
    return { result: undefined, subject: { type: "workspace", id: workspace.id, name: workspace.name }, before, after: { keepDays } };
  },
});
