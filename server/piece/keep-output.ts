import { z } from "zod";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { sayRating } from "#server/rating/say-rating";
import type { Event } from "#server/recorder/event";
import { recording } from "#server/recording";
import { sayRun } from "#server/run/say-run";
import { id } from "#server/workspace/schema";
import { requireAttempt, type FoundAttempt } from "./require-attempt";
import { output, tries } from "./schema";

/** Keeps what came out. For one made in an outside tool it is told once which try it was, and those before it are recorded as discarded. */
export const keepOutput = recording({
  name: "piece.output",
  permission: "run.write",
  input: z.object({ runId: id, output: output.optional(), tries: tries.optional() }).refine(({ output, tries }) => output !== undefined || tries !== undefined, "Paste the output, or say which try it was"),
  async prepare(context, { runId, output, tries = 1 }) {
    const found = await requireAttempt(context, runId);
    const earlier = await earlierTries(context, found, tries - 1);
    const kept = output === undefined ? [] : [sayRun(context, { id: runId }, { output })];
    return { events: [...kept, ...earlier], result: () => ({ pieceId: found.piece.id, runId }) };
  },
});

const nameOfTry = (runId: string, at: number) => `${runId} try ${at}`;

/** They take the places before it, so this attempt and all that came after it move up. Told twice, they are there once. */
async function earlierTries(context: Open<WorkspaceContext>, { run, piece }: FoundAttempt, count: number): Promise<Event[]> {
  if (count === 0) return [];
  const told = await context.db.runKey.findFirst({ where: { externalId: nameOfTry(run.id, 1) }, select: { runId: true } });
  if (told) return [];
  const moved = await context.db.run.findMany({ where: { pieceId: piece.id, step: run.step, attempt: { gte: run.attempt } }, select: { id: true, attempt: true } });
  const { promptId, versionId, contentType, name, purpose, tool, step, traceId, parentId } = run;
  const at = run.at.getTime();
  const facts = { at, makerId: run.makerId, piece: { id: piece.id }, promptId, versionId, contentType, name, purpose, tool, step, traceId, parentId };
  return [
    ...moved.map(({ id, attempt }) => sayRun(context, { id }, { attempt: attempt + count })),
    ...Array.from({ length: count }, (_, index) => {
      const named = { externalId: nameOfTry(run.id, index + 1) };
      const rejected = { via: "maker", rater: selfOf(context.actor), verdict: "discarded", at } as const;
      return [sayRun(context, named, { ...facts, status: "ok", attempt: run.attempt + index }), sayRating(context, named, named, rejected)];
    }).flat(),
  ];
}
