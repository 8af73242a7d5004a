import { z } from "zod";
import { setValues } from "#server/prompt/schema";
import { recording } from "#server/recording";
import { id } from "#server/workspace/schema";
import { fillPrompt } from "./fill-prompt";
import { givenOr, sameStep } from "./follow-attempt";
import { requireAttempt } from "./require-attempt";
import { sayAttempt } from "./say-attempt";
import { family, tool } from "./schema";

/** Another output of the same attempt: same version, same values. It is no retry. */
export const makeVariant = recording({
  name: "piece.variant",
  permission: "run.write",
  input: z.object({ runId: id, tool: tool.optional(), values: setValues.optional(), family }),
  async prepare(context, { runId, tool, values, family }) {
    const found = await requireAttempt(context, runId);
    const { run, piece } = found;
    const step = await sameStep(context, found);
    const given = await givenOr(context, runId, values);
    const { text, messages } = await fillPrompt(context, step, given, family);
    const { step: place, attempt, purpose, traceId, parentId } = run;
    const variant = sayAttempt(context, step, { piece: { id: piece.id }, step: place, attempt, purpose, traceId, parentId, tool: tool ?? run.tool, values: given, text });
    return { events: [variant], result: ([stored]) => ({ pieceId: piece.id, runId: stored?.id ?? "", text, messages }) };
  },
});
