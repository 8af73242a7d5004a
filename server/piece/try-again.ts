import { z } from "zod";
import { setValues } from "#server/prompt/schema";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { fillPrompt } from "./fill-prompt";
import { findStep } from "./find-step";
import { followAttempt, givenOr } from "./follow-attempt";
import { requireAttempt } from "./require-attempt";
import { sayAttempt } from "./say-attempt";
import { family, tool } from "./schema";

/** The next attempt at the same step. The one before it counts as regenerated. */
export const tryAgain = recording({
  name: "piece.again",
  permission: "run.write",
  input: z.object({ runId: id, tool: tool.optional(), values: setValues.optional(), family }),
  async prepare(context, { runId, tool, values, family }) {
    const found = await requireAttempt(context, runId);
    const { run, piece } = found;
    const { used } = await followAttempt(context, found);
    const step = await findStep(context, used, run.step);
    const given = await givenOr(context, runId, values);
    const { text, messages } = await fillPrompt(context, step, given, family);
    const { step: place, purpose, traceId, parentId } = run;
    const attempt = sayAttempt(context, step, { piece: { id: piece.id }, step: place, purpose, traceId, parentId, tool: tool ?? run.tool, values: given, text });
    return { events: [attempt], result: ([stored]) => ({ pieceId: piece.id, runId: stored?.id ?? "", text, messages, made: used.made }) };
  },
});
