import { z } from "zod";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { query } from "#server/query";

const mostCounted = 1000;

const waitingFor = (makerId: string) => ({ makerId, pieceId: { not: null }, verdict: null, followed: false, piece: { closedAt: null } });

/** How many outputs wait for their maker's verdict; beyond a thousand nobody counts. */
export const countWaiting = ({ actor, db }: Open<WorkspaceContext>) => db.run.count({ where: waitingFor(selfOf(actor)), take: mostCounted });

/** The tray: what one has made or taken away and not judged yet, newest first. */
export const tray = query({
  name: "piece.waiting",
  permission: "run.read",
  input: z.object({ limit: z.int().min(1).max(100).default(30) }),
  async run(context, { limit }) {
    const rows = await context.db.run.findMany({
      where: waitingFor(selfOf(context.actor)),
      select: {
        ...{ id: true, at: true, tool: true, step: true, attempt: true, purpose: true, name: true, excerpt: true, piece: { select: { id: true, title: true } } },
        prompt: { select: { key: true, name: true } },
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: limit,
    });
    const outputs = rows.map(({ id, at, tool, step, attempt, purpose, name, excerpt, piece, prompt }) => ({
      ...{ runId: id, at, tool, step, attempt, trial: purpose === "trial", excerpt },
      pieceId: piece?.id ?? "",
      title: piece?.title || prompt?.name || name,
      prompt,
    }));
    return { outputs, count: rows.length < limit ? rows.length : await countWaiting(context) };
  },
});
