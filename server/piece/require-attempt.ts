import { allows } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { Conflict, Forbidden, NotFound } from "#server/errors";
import { requireRun } from "#server/run/require-run";

type Context = Open<WorkspaceContext>;

/** An attempt at a piece, for whoever makes that. */
export async function requireAttempt(context: Context, runId: string) {
  const run = await requireRun(context, runId);
  const { pieceId, promptId } = run;
  if (!pieceId || !promptId) throw new Conflict("This run is no attempt at a piece. Nothing was changed; start a piece from its prompt.");
  return { run: { ...run, promptId }, piece: await requirePiece(context, pieceId) };
}

/** A piece for whoever makes it: its maker, or an admin; what came by the API anybody who makes outputs may go on with. */
export async function requirePiece({ actor, db, grants }: Context, pieceId: string) {
  const piece = await db.piece.findUnique({
    where: { id: pieceId },
    select: { id: true, title: true, promptId: true, makerId: true, createdAt: true, firstAt: true, publishedAt: true, closedAt: true },
  });
  if (!piece) throw new NotFound("piece");
  const theirs = piece.makerId !== null && piece.makerId !== personOf(actor);
  if (theirs && !allows(grants, "workspace.manage")) throw new Forbidden("Somebody else makes this piece. Nothing was changed; ask them, or an admin.");
  return piece;
}

export type FoundAttempt = Awaited<ReturnType<typeof requireAttempt>>;
