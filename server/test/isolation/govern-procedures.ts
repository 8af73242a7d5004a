import type { Example } from "./procedures";

const plain: Example = { input: () => ({}) };

/** An input for every procedure about environments, changes, releases, incidents and what people are told of them. */
export const aboutGovern: Record<string, Example> = {
  "incident.list": plain,
  "incident.count": plain,
  "incident.coverage": plain,
  "incident.find": { input: () => ({ customer: "larkfield" }) },
  "incident.show": { input: () => ({ serial: 1 }) },
  "incident.postMortem": { input: () => ({ serial: 1 }) },
  "incident.guards": { input: ({ promptId }) => ({ promptId }) },
  "incident.open": { input: ({ runId }) => ({ runId }) },
  "incident.edit": { input: ({ incidentId }) => ({ incidentId, title: "Renamed" }) },
  "incident.note": { input: ({ incidentId }) => ({ incidentId, body: "Seen on Monday" }) },
  "incident.resolve": { input: ({ incidentId }) => ({ incidentId }) },
  "incident.reopen": { input: ({ incidentId }) => ({ incidentId }) },
  "notification.inbox": plain,
  "notification.unread": plain,
  "notification.choices": plain,
  "notification.markRead": { input: ({ lineId }) => ({ ids: [lineId] }) },
  "notification.readAll": { input: ({ lineId }) => ({ until: lineId }) },
  "notification.markUnread": { input: ({ lineId }) => ({ ids: [lineId] }) },
  "notification.choose": { input: () => ({ kind: "released", inbox: true, mail: "daily" }) },
};
