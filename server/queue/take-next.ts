import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import type { Json } from "#server/core/version/content";
import { id } from "#server/workspace/schema";
import { placesFor, statesOf } from "./find-places";
import { requireOwnQueue } from "./require-queue";
import { holdRun } from "./reserve-run";
import { lockQueue } from "./sql";

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
    const { actor, request } = context;
    const queue = await requireOwnQueue(context, queueId);
    const { name, instruction, perRun } = queue;
    const places = (await statesOf(context, [queue])).flatMap((state) => placesFor(state, selfOf(actor), request.now()));
    const free = places.filter((place) => place.free);
    const done = places.filter(({ rated }) => rated).length;
    const inOrder = [...free.filter(({ held }) => held), ...free.filter(({ held }) => !held)];
    await lockQueue(context, queueId);
    // What looked free a moment ago is asked again, now that nobody else takes anything.
    for (const [at, { runId }] of inOrder.entries()) {
      const until = await holdRun(context, { queueId, runId, perRun });
      if (until) return { result: { name, instruction, done, left: free.length - at, output: { runId, until, ...(await textOf(context, runId)) } } };
    }
    return { result: { name, instruction, done, left: 0, output: null } };
  },
});

async function textOf({ db }: Open<WorkspaceContext>, runId: string) {
  const text = await db.runText.findFirst({ where: { runId }, select: { inputs: true, output: true } });
  // safe because the recorder keeps only JSON there
  return { inputs: text?.inputs ? (JSON.parse(text.inputs) as Record<string, Json>) : null, text: text?.output ?? "" };
}
