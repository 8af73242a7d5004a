import { randomUUID } from "node:crypto";
import { aboutChanges } from "./change-procedures";
import type { Example } from "./procedures";

const plain: Example = { input: () => ({}) };

/** An input for every procedure about Changes and what is said of them. */
export const aboutTalk: Record<string, Example> = {
  "thread.list": { input: () => ({ serial: 1 }) },
  "thread.edits": { input: ({ remarkId }) => ({ remarkId }) },
  "thread.people": { input: () => ({ sought: "Ada" }) },
  "thread.start": { input: ({ changeId }) => ({ changeId, body: "Why?" }) },
  "thread.reply": { input: ({ threadId }) => ({ threadId, body: "So?" }) },
  "thread.edit": { input: ({ remarkId }) => ({ remarkId, body: "Well?" }) },
  "thread.withdraw": { input: ({ remarkId }) => ({ remarkId }) },
  "thread.resolve": { input: ({ threadId }) => ({ threadId, resolved: true }) },
  "thread.takeUp": { input: ({ remarkId }) => ({ remarkId }) },
  "thread.visit": { input: ({ changeId }) => ({ changeId }) },
};

/** An input for every procedure about environments and what they demand. */
export const aboutPolicies: Record<string, Example> = {
  "environment.pipelines": plain,
  "environment.pipeline": { input: ({ folderId }) => ({ folderId }) },
  "environment.liveIn": { input: ({ placeId }) => ({ environmentId: placeId }) },
  "environment.history": { input: ({ placeId }) => ({ environmentId: placeId, folderId: null }) },
  "environment.create": { input: ({ pipedFolderId }) => ({ folderId: pipedFolderId, key: "more", name: "More" }) },
  "environment.rename": { input: ({ placeId }) => ({ environmentId: placeId, name: "Renamed" }) },
  "environment.move": { input: ({ placeId }) => ({ environmentId: placeId, place: 0 }) },
  "environment.close": { input: ({ placeId }) => ({ environmentId: placeId }) },
  "environment.givePipeline": { input: ({ folderId }) => ({ folderId }) },
  "environment.dropPipeline": { input: ({ pipedFolderId }) => ({ folderId: pipedFolderId }) },
  "environment.propose": { input: ({ placeId }) => ({ environmentId: placeId, folderId: null, demands: null, why: "", seenSerial: 0 }) },
  "environment.settle": { input: ({ policyId }) => ({ policyId, confirm: false }) },
};

/** An input for every procedure about environments, changes, releases, incidents and what people are told of them. */
export const aboutGovern: Record<string, Example> = {
  ...aboutChanges,
  ...aboutTalk,
  ...aboutPolicies,
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
  "release.live": { input: ({ promptId }) => ({ promptId }) },
  "release.list": plain,
  "release.show": { input: ({ releaseId }) => ({ releaseId }) },
  "release.matrix": plain,
  "release.stamps": { input: () => ({ promptIds: [randomUUID()] }) },
  "release.preview": { input: ({ environmentId, promptId, versionId }) => ({ environmentId, parts: [{ promptId, versionId }] }) },
  "release.previewRollback": { input: ({ environmentId, promptId, releaseId, earlierReleaseId }) => ({ environmentId, promptId, seenId: releaseId, targetId: earlierReleaseId }) },
  "release.schedules": plain,
  "release.unvalidated": plain,
  "release.promote": { input: ({ nextPlaceId, promptId, laterVersionId }) => ({ environmentId: nextPlaceId, moves: [{ promptId, versionId: laterVersionId, seenId: null }], why: "To try it" }) },
  "release.rollBack": { input: ({ environmentId, promptId, releaseId, earlierReleaseId }) => ({ environmentId, promptId, seenId: releaseId, targetId: earlierReleaseId, why: "It was wrong" }) },
  "release.schedule": { input: ({ environmentId, promptId, versionId, releaseId }) => ({ environmentId, moves: [{ promptId, versionId, seenId: releaseId }], due: new Date(Date.now() + 86_400_000), why: "Tomorrow" }) },
  "release.cancelSchedule": { input: ({ scheduleId }) => ({ scheduleId }) },
  "release.validate": { input: ({ releaseId }) => ({ releaseId }) },
  "notification.choose": { input: () => ({ kind: "released", inbox: true, mail: "daily" }) },
};
