import type { Open, WorkspaceContext } from "#server/context";
import { incidentName } from "#server/core/incident/incident-name";
import { NotFound } from "#server/errors";
import { lockIncident } from "./sql";

/** An incident that is about to change; whoever changes it at the same time waits. */
export async function requireIncident(context: Open<WorkspaceContext>, incidentId: string) {
  await lockIncident(context, incidentId);
  const incident = await context.db.incident.findUnique({ where: { id: incidentId } });
  if (!incident) throw new NotFound("incident");
  return incident;
}

export const subjectOf = ({ id, serial, title }: { id: string; serial: number; title: string }) => ({ type: "incident", id, name: `${incidentName(serial)}, ${title}` });
