import { z } from "zod";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { requirePiece } from "./require-attempt";
import { sayPiece } from "./say-attempt";
import { title } from "./schema";

export const renamePiece = recording({
  name: "piece.rename",
  permission: "run.write",
  input: z.object({ pieceId: id, title: title.min(1, "Give it a title") }),
  async prepare(context, { pieceId, title }) {
    await requirePiece(context, pieceId);
    return { events: [sayPiece(context, { id: pieceId }, { title })], result: () => undefined };
  },
});
