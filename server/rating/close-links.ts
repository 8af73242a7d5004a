import { z } from "zod";
import { authorize } from "#server/access/permissions";
import { command } from "#server/command";
import { requireRun } from "#server/run/require-run";
import { id } from "#server/workspace/schema";

/** From now on no link to this output judges it that was made before, whoever made it. What was judged by them stays. */
export const closeLinks = command({
  name: "rating.close-links",
  permission: "run.read",
  input: z.object({ runId: id }),
  async run(context, { runId }) {
    authorize(context.grants, "run.rate");
    const { name, promptId } = await requireRun(context, runId);
    const prompt = promptId ? await context.db.prompt.findUnique({ where: { id: promptId }, select: { name: true } }) : null;
    const at = context.request.now();
    await context.db.closedLinks.deleteMany({ where: { runId } });
    await context.db.closedLinks.create({ data: { runId, at } });
    return { result: undefined, subject: { type: "run", id: runId, name: prompt?.name ?? (name || "a run") } };
  },
});
