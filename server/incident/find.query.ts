import { z } from "zod";
import { Invalid } from "#server/errors";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { findCandidates } from "./find-candidates";
import { customer, day, pasted, traceId } from "./schema";

/** Which runs a complaint may be about: by customer and day, by words of what came out, or by its trace. */
export const findIncidentRuns = query({
  name: "incident.find",
  permission: "run.read",
  input: z.object({ promptId: id.optional(), customer: customer.optional(), day: day.optional(), text: pasted.optional(), traceId: traceId.optional() }),
  async run(context, clue) {
    if (!clue.customer && !clue.text && !clue.traceId && !clue.promptId) throw new Invalid("Say what you have: a customer and a day, words of the output, or a trace. Nothing was looked for yet.");
    return findCandidates(context, clue);
  },
});
