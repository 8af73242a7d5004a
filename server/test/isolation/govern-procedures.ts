import type { Example } from "./procedures";

const plain: Example = { input: () => ({}) };

/** An input for every procedure about environments, changes, releases, incidents and what people are told of them. */
export const aboutGovern: Record<string, Example> = {
  "notification.inbox": plain,
  "notification.unread": plain,
  "notification.choices": plain,
  "notification.markRead": { input: ({ lineId }) => ({ ids: [lineId] }) },
  "notification.readAll": { input: ({ lineId }) => ({ until: lineId }) },
  "notification.markUnread": { input: ({ lineId }) => ({ ids: [lineId] }) },
  "notification.choose": { input: () => ({ kind: "released", inbox: true, mail: "daily" }) },
};
