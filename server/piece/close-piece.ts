import { z } from "zod";
import { Conflict } from "#server/errors";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { requirePiece } from "./require-attempt";
import { sayPiece } from "./say-attempt";

/** Gives a piece up, or says that it is done without being published. */
export const closePiece = recording({
  name: "piece.close",
  permission: "run.write",
  input: z.object({ pieceId: id }),
  async prepare(context, { pieceId }) {
    const { publishedAt, closedAt } = await requirePiece(context, pieceId);
    if (publishedAt) throw new Conflict("This piece is published. Nothing was changed; reopen it first.");
    const events = closedAt ? [] : [sayPiece(context, { id: pieceId }, { closedAt: context.request.now().getTime() })];
    return { events, result: () => undefined };
  },
});
