import type { Open, WorkspaceContext } from "#server/context";
import { incidentName } from "#server/core/incident/incident-name";
import { notify } from "#server/notification/tell-people";

interface Opened {
  serial: number;
  title: string;
  complaint: string;
}

/** Whoever manages hears of an incident, and whoever the prompt and the release are theirs. */
export async function tellManagers(context: Open<WorkspaceContext>, { serial, title, complaint }: Opened, concerned: readonly (string | null | undefined)[]) {
  const managers = await context.db.member.findMany({ where: { role: { in: ["owner", "admin", "manager"] } }, select: { userId: true }, take: 200 });
  await notify(context, {
    kind: "incident_opened",
    userIds: [...managers.map(({ userId }) => userId), ...concerned.flatMap((id) => id ?? [])],
    subject: `${incidentName(serial)}: ${title}`,
    body: complaint,
    path: `/incidents/${serial}`,
  });
}
