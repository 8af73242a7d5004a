import { z } from "zod";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { query } from "#server/query";
import { waitingRuns } from "./sql";

const mostCounted = 1000;

/** The outputs that wait for their maker's verdict, newest first; beyond a thousand nobody counts. */
export const waitingFor = (context: Open<WorkspaceContext>) => waitingRuns(context, selfOf(context.actor), mostCounted);

/** The tray: what one has made or taken away and not judged yet, newest first. */
export const tray = query({
  name: "piece.waiting",
  permission: "run.read",
  input: z.object({ limit: z.int().min(1).max(100).default(30) }),
  async run(context, { limit }) {
    const waiting = await waitingFor(context);
    const rows = await context.db.run.findMany({
      where: { id: { in: waiting.slice(0, limit).map(({ id }) => id) } },
      select: {
        ...{ id: true, at: true, tool: true, step: true, attempt: true, purpose: true, name: true, excerpt: true, piece: { select: { id: true, title: true } } },
        prompt: { select: { key: true, name: true } },
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    });
    const outputs = rows.map(({ id, at, tool, step, attempt, purpose, name, excerpt, piece, prompt }) => ({
      ...{ runId: id, at, tool, step, attempt, trial: purpose === "trial", excerpt },
      pieceId: piece?.id ?? "",
      title: piece?.title || prompt?.name || name,
      prompt,
    }));
    return { outputs, count: waiting.length };
  },
});
