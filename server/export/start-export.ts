import { z } from "zod";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { Conflict } from "#server/errors";
import { stored } from "#server/prompt/store-content";
import { askedOf, runCount, runFilters } from "#server/run/runs.query";

/** At once, for one person. */
const mostAtWork = 3;
const keptDays = 7;

/** Begins to write runs into a file, in the background; it waits to be fetched for a week. */
export const startExport = command({
  name: "export.start",
  permission: "run.read",
  input: z.object({ filters: runFilters, format: z.enum(["csv", "jsonl"], "Choose CSV or JSON lines") }),
  async run(context, { filters, format }) {
    const { actor, db, enqueue, request } = context;
    const atWork = await db.export.count({ where: { state: { in: ["waiting", "running"] } } });
    if (atWork >= mostAtWork) throw new Conflict(`You have ${atWork} exports under way. Nothing was begun; wait until one is done, or stop one.`);
    const now = request.now();
    const { id } = await db.export.create({
      data: {
        ...{ ownerId: selfOf(actor), asked: stored(await askedOf(context, filters)), format, total: (await runCount(context, filters))?.runs },
        ...{ createdAt: now, touchedAt: now, expiresAt: new Date(now.getTime() + keptDays * 86_400_000) },
      },
      select: { id: true },
    });
    enqueue("export.write", { exportId: id });
    return { result: { id }, subject: { type: "export", id, name: "runs" }, after: { format } };
  },
});
