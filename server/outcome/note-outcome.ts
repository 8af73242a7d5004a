import { z } from "zod";
import { command } from "#server/command";
import { Conflict, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { keepOutcome, problemOfOutcome } from "./keep-outcome";
import { day, figure, outcomeName } from "./schema";
import { Invalid } from "#server/errors";

/** What the world answered to a piece on one day. The same name on the same day again replaces it. */
export const noteOutcome = command({
  name: "outcome.note",
  permission: "run.write",
  input: z.object({ pieceId: id, name: outcomeName, value: figure, of: figure.nullable().default(null), on: day }),
  conflicts: { outcome_workspace_id_piece_id_name_measured_on_key: () => new Conflict("Somebody noted this at the same moment. Nothing was changed; look at theirs and try again.") },
  async run(context, { pieceId, ...outcome }) {
    const piece = await context.db.piece.findUnique({ where: { id: pieceId }, select: { id: true, title: true, prompt: { select: { name: true } } } });
    if (!piece) throw new NotFound("piece");
    const problem = problemOfOutcome(outcome, context.request.now());
    if (problem) throw new Invalid(`${problem} Nothing was noted; correct it and try again.`);
    const before = await keepOutcome(context, pieceId, outcome, "typed");
    if (before === "same") return { result: undefined, silent: "nothing changed" };
    const { name, value, of, on } = outcome;
    const title = piece.title || (piece.prompt?.name ?? "a piece");
    return { result: undefined, subject: { type: "piece", id: pieceId, name: title }, before: before ?? undefined, after: { name, value, ...(of !== null && { of }), on } };
  },
});
