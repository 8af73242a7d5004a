import { z } from "zod";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { requirePiece } from "./require-attempt";
import { sayPiece } from "./say-attempt";

/** Takes closing or publishing back: the piece is being made again. */
export const reopenPiece = recording({
  name: "piece.reopen",
  permission: "run.write",
  input: z.object({ pieceId: id }),
  async prepare(context, { pieceId }) {
    const { publishedAt, closedAt } = await requirePiece(context, pieceId);
    const events = publishedAt || closedAt ? [sayPiece(context, { id: pieceId }, { publishedAt: null, closedAt: null })] : [];
    return { events, result: () => undefined };
  },
});
