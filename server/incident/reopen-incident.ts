import { z } from "zod";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { requireIncident, subjectOf } from "./require-incident";

/** It wasn't over. */
export const reopenIncident = command({
  name: "incident.reopen",
  permission: "incident.open",
  input: z.object({ incidentId: id }),
  async run(context, { incidentId }) {
    const incident = await requireIncident(context, incidentId);
    if (incident.state === "open") return { result: undefined, silent: "nothing changed" };
    await context.db.incident.update({ where: { id: incidentId }, data: { state: "open", resolvedById: null, resolvedAt: null }, select: { id: true } });
    return { result: undefined, subject: subjectOf(incident) };
  },
});
