import { z } from "zod";
import { command } from "#server/command";
import { findPieces } from "#server/piece/find-pieces";
import { problemOfOutcome } from "./keep-outcome";
import { day, figure, outcomeName } from "./schema";
import { keepOutcomes, type OutcomeRow } from "./sql";

const said = z.object({ piece: z.string().max(200), name: outcomeName, value: figure, of: figure.nullable().default(null), on: day });

/** What applications tell of published pieces. What can't be taken is answered in its place; of two that speak of the same piece, name and day the last counts. */
export const logOutcomes = command({
  name: "outcome.log",
  permission: "run.write",
  input: z.object({ outcomes: z.array(said).min(1).max(1000) }),
  async run(context, { outcomes }) {
    const now = context.request.now();
    const pieceOf = await findPieces(context, outcomes.map(({ piece }) => piece));
    const read = outcomes.map(({ piece, ...outcome }): OutcomeRow | { sentence: string } => {
      const found = pieceOf(piece);
      if ("sentence" in found) return found;
      const problem = problemOfOutcome(outcome, now);
      return problem ? { sentence: problem } : { pieceId: found.id, ...outcome };
    });
    const good = new Map(read.flatMap((one) => ("sentence" in one ? [] : [[JSON.stringify([one.pieceId, one.name, one.on]), one] as const])));
    const kept = good.size > 0 ? await keepOutcomes(context, [...good.values()], now, "api") : 0;
    const result = read.map((one) => ("sentence" in one ? one : { pieceId: one.pieceId }));
    if (kept === 0) return { result, silent: "nothing changed" };
    const names = [...new Set([...good.values()].map(({ name }) => name))].slice(0, 20);
    return { result, subject: { type: "workspace", id: context.workspace.id, name: `${kept} ${kept === 1 ? "outcome" : "outcomes"}` }, after: { outcomes: kept, names } };
  },
});
