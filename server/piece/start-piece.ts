import { z } from "zod";
import { setValues } from "#server/prompt/schema";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { beginPiece } from "./begin-piece";
import { fillPrompt, unfilled } from "./fill-prompt";
import { findStep } from "./find-step";
import { giveValues } from "./give-values";
import { family, title, tool } from "./schema";
import { usePrompt } from "./use-prompt";

/** Uses a prompt, or the first step of a workflow: a piece with one attempt that waits for its output. */
export const startPiece = recording({
  name: "piece.start",
  permission: "run.write",
  input: z.object({ promptId: id, values: setValues, title: title.default(""), tool, family, draft: z.boolean().default(false) }),
  async prepare(context, { promptId, values, title, tool, family, draft }) {
    const used = await usePrompt(context, promptId, draft);
    const step = await findStep(context, used, 1);
    const given = giveValues(used.content, step, values);
    if ("problems" in given) throw unfilled(given.problems);
    const { text, messages } = await fillPrompt(context, step, given.stepValues, family);
    const purpose = draft ? "trial" : "production";
    return {
      events: beginPiece(context, { used, step, title, tool, purpose, values, stepValues: given.stepValues, text }),
      result: (stored) => ({ pieceId: stored.at(0)?.id ?? "", runId: stored.at(-1)?.id ?? "", text, messages, made: used.made }),
    };
  },
});
