import { z } from "zod";
import type { Answer, Event } from "#server/recorder/event";
import { setValues } from "#server/prompt/schema";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { beginPiece } from "./begin-piece";
import { fillerOf, sentenceOf } from "./fill-prompt";
import { findStep } from "./find-step";
import { giveValues } from "./give-values";
import { family, mostRows, title, tool } from "./schema";
import { usePrompt } from "./use-prompt";

type Row = { pieceId: string; runId: string } | { sentence: string };

/** A batch that is taken away: one piece for each row. A row that can't be rendered is refused by itself. */
export const startPieces = recording({
  name: "piece.batch",
  permission: "run.write",
  input: z.object({
    promptId: id,
    rows: z.array(z.object({ title: title.default(""), values: setValues })).min(1, "Give at least one row").max(mostRows, `A batch taken away has at most ${mostRows.toLocaleString("en")} rows`),
    tool,
    family,
    draft: z.boolean().default(false),
  }),
  async prepare(context, { promptId, rows, tool, family, draft }) {
    const used = await usePrompt(context, promptId, draft);
    const step = await findStep(context, used, 1);
    const fill = await fillerOf(context, step, family);
    const purpose = draft ? "trial" : "production";
    const begun = rows.map(({ title, values }): { sentence: string } | { events: Event[] } => {
      const given = giveValues(used.content, step, values);
      if ("problems" in given) return { sentence: sentenceOf(given.problems) };
      const filling = fill(given.stepValues);
      if ("problems" in filling) return { sentence: sentenceOf(filling.problems) };
      return { events: beginPiece(context, { used, step, title, tool, purpose, values, stepValues: given.stepValues, text: filling.text }) };
    });
    return {
      events: begun.flatMap((row) => ("events" in row ? row.events : [])),
      resultOfEach(answers) {
        const left = [...answers];
        const rows = begun.map((row): Row => ("sentence" in row ? row : rowOf(left.splice(0, row.events.length))));
        return { rows, made: used.made };
      },
    };
  },
});

function rowOf(answers: readonly Answer[]): Row {
  const ids: string[] = [];
  for (const answer of answers) {
    if ("refused" in answer) return { sentence: answer.refused };
    ids.push(answer.id);
  }
  return { pieceId: ids.at(0) ?? "", runId: ids.at(-1) ?? "" };
}
