import { z } from "zod";
import { Invalid } from "#server/errors";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { requirePiece } from "./require-attempt";
import { sayPiece } from "./say-attempt";
import { link } from "./schema";

const minuteMs = 60_000;

/** Says that a piece went out: now, or at an earlier time; and where it can be read. */
export const publishPiece = recording({
  name: "piece.publish",
  permission: "run.write",
  input: z.object({ pieceId: id, at: z.date("Give a day").optional(), link: link.optional() }),
  async prepare(context, { pieceId, at, link }) {
    const { createdAt, firstAt } = await requirePiece(context, pieceId);
    const now = context.request.now();
    const published = at ?? now;
    if (published.getTime() > now.getTime() + minuteMs) throw new Invalid("This day is still to come. Nothing was changed; publish the piece once it is out.", { at: "This day is still to come" });
    if (published < (firstAt ?? createdAt)) throw new Invalid("The piece was begun later than this. Nothing was changed; give the day it went out.", { at: "The piece was begun later" });
    const fields = { publishedAt: published.getTime(), closedAt: null, ...(link !== undefined && { link }) };
    return { events: [sayPiece(context, { id: pieceId }, fields)], result: () => ({ publishedAt: published }) };
  },
});
