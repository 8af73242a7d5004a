import { noteOutcome } from "#server/outcome/note-outcome";
import { keepOutput } from "#server/piece/keep-output";
import { publishPiece } from "#server/piece/publish-piece";
import { startPiece } from "#server/piece/start-piece";
import { tryAgain } from "#server/piece/try-again";
import { createQueue } from "#server/queue/create-queue";
import { giveRating } from "#server/rating/give-rating";
import { linkRating } from "#server/rating/link-rating";
import type { makeWorkspace } from "./factories";

type Ctx = Awaited<ReturnType<typeof makeWorkspace>>["ctx"];
type Rated = Omit<Parameters<typeof giveRating>[1], "runId">;

/** A piece as somebody begins it in the browser, with what came out and what they thought of that. */
export async function makeAttempt(ctx: Ctx, promptId: string, title: string, values: Record<string, string>, { output, rated }: { output?: string; rated?: Rated } = {}) {
  const { pieceId, runId } = await startPiece(ctx, { promptId, title, tool: "Claude", values });
  await made(ctx, runId, output, rated);
  return { pieceId, runId };
}

/** The next try at the same piece. */
export async function makeNextTry(ctx: Ctx, runId: string, { output, rated }: { output?: string; rated?: Rated } = {}) {
  const next = await tryAgain(ctx, { runId });
  await made(ctx, next.runId, output, rated);
  return { runId: next.runId };
}

async function made(ctx: Ctx, runId: string, output?: string, rated?: Rated) {
  if (output !== undefined) await keepOutput(ctx, { runId, output });
  if (rated) await giveRating(ctx, { runId, ...rated });
}

/** It went out, and some of a hundred readers opened it. */
export async function makePublished(ctx: Ctx, pieceId: string, opens: number) {
  await publishPiece(ctx, { pieceId });
  await noteOutcome(ctx, { pieceId, name: "opens", value: opens, of: 100, on: new Date().toISOString().slice(0, 10) });
}

export const makeQueue = (ctx: Ctx, name: string, raters: string[]) => createQueue(ctx, { name, perRun: 1, raters, sample: 10 });

export const ratingPath = async (ctx: Ctx, runId: string) => (await linkRating(ctx, { runId })).path;
