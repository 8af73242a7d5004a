import { z } from "zod";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { id } from "#server/workspace/schema";
import { requireIncident, subjectOf } from "./require-incident";

/** It is over. Cause and lesson can still be written. */
export const resolveIncident = command({
  name: "incident.resolve",
  permission: "incident.open",
  input: z.object({ incidentId: id }),
  async run(context, { incidentId }) {
    const incident = await requireIncident(context, incidentId);
    if (incident.state === "resolved") return { result: undefined, silent: "nothing changed" };
    await context.db.incident.update({ where: { id: incidentId }, data: { state: "resolved", resolvedById: selfOf(context.actor), resolvedAt: context.request.now() }, select: { id: true } });
    return { result: undefined, subject: subjectOf(incident) };
  },
});
