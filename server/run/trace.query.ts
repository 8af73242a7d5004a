import { z } from "zod";
import { NotFound } from "#server/errors";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { asJudgedFor } from "./blind.query";

const mostSpans = 5000;

const span = {
  ...{ id: true, at: true, kind: true, name: true, status: true, spanId: true, parentId: true, latency: true, model: true, tool: true },
  ...{ inputTokens: true, outputTokens: true, cost: true, verdict: true },
  prompt: { select: { key: true, name: true } },
} as const;

/** Every run of the trace that a run belongs to, in the order they began; the tree of them is built where it is shown. */
export const trace = query({
  name: "run.trace",
  permission: "run.read",
  input: z.object({ runId: id }),
  async run(context, { runId }) {
    const { db } = context;
    const run = await db.run.findFirst({ where: { id: runId }, select: { traceId: true } });
    if (!run) throw new NotFound("run");
    if (!run.traceId) return { spans: [], cut: false };
    const spans = await db.run.findMany({ where: { traceId: run.traceId, NOT: { traceId: "" } }, select: span, orderBy: [{ at: "asc" }, { id: "asc" }], take: mostSpans + 1 });
    return { spans: await asJudgedFor(context, spans.slice(0, mostSpans)), cut: spans.length > mostSpans };
  },
});
