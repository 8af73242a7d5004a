import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf } from "#server/context";
import type { Json } from "#server/core/version/content";
import { id } from "#server/workspace/schema";
import { requireOwnQueue } from "./require-queue";
import { holdRun } from "./reserve-run";
import { lockQueue, placesFor } from "./sql";
import { isFree } from "./queues.query";

interface Taken {
  name: string;
  instruction: string;
  done: number;
  left: number;
  output: { runId: string; inputs: Record<string, Json> | null; text: string; until: Date } | null;
}

/** Hands over the next output to judge and keeps it for ten minutes: what came out and what it was made from, and nobody's judgement. */
export const takeNext = workspaceMark({
  name: "queue.reserve",
  permission: "run.rate",
  input: z.object({ queueId: id }),
  async run(context, { queueId }): Promise<{ result: Taken }> {
    const { actor, db, request } = context;
    const { name, instruction } = await requireOwnQueue(context, queueId);
    await lockQueue(context, queueId);
    const places = await placesFor(context, [queueId], selfOf(actor), request.now());
    const free = places.filter(isFree);
    const next = free.find(({ held }) => held) ?? free[0];
    const done = places.filter(({ rated }) => rated).length;
    const about = { name, instruction, done, left: free.length };
    if (!next) return { result: { ...about, output: null } };
    const until = await holdRun(context, { queueId, runId: next.runId });
    const text = await db.runText.findFirst({ where: { runId: next.runId }, select: { inputs: true, output: true } });
    // safe because the recorder keeps only JSON there
    const inputs = text?.inputs ? (JSON.parse(text.inputs) as Record<string, Json>) : null;
    return { result: { ...about, output: { runId: next.runId, inputs, text: text?.output ?? "", until } } };
  },
});
