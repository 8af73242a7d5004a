import type { Example } from "./procedures";

const plain: Example = { input: () => ({}) };

/** An input for every procedure about Changes and their reviews. */
export const aboutChanges: Record<string, Example> = {
  "change.list": plain,
  "change.show": { input: ({ serial }) => ({ serial }) },
  "change.stuck": plain,
  "change.waitingCount": plain,
  "change.create": { input: ({ includerId }) => ({ title: "New", parts: [{ promptId: includerId }] }) },
  "change.edit": { input: ({ draftId }) => ({ changeId: draftId, title: "Renamed" }) },
  "change.proposeSnippet": { input: ({ snippetId }) => ({ promptId: snippetId, what: "The voice", why: "It is shorter" }) },
  "change.proposeStandard": { input: ({ personalId }) => ({ promptId: personalId, folderId: null }) },
  "change.addPart": { input: ({ draftId, promptId }) => ({ changeId: draftId, promptId }) },
  "change.dropPart": { input: ({ draftId, includerId }) => ({ changeId: draftId, promptId: includerId }) },
  "change.bringUp": { input: ({ draftId, snippetId }) => ({ changeId: draftId, promptId: snippetId }) },
  "change.open": { input: ({ draftId }) => ({ changeId: draftId }) },
  "change.withdraw": { input: ({ proposalId }) => ({ changeId: proposalId }) },
  "change.close": { input: ({ proposalId }) => ({ changeId: proposalId }) },
  "change.reopen": { input: ({ closedId }) => ({ changeId: closedId }) },
  "change.askReviewers": { input: ({ proposalId }) => ({ changeId: proposalId, reviewers: [{ kind: "role", role: "owner" }] }) },
  "change.dropReviewer": { input: ({ proposalId, reviewerId }) => ({ changeId: proposalId, reviewerId }) },
  "change.review": { input: ({ proposalId, reads }) => ({ changeId: proposalId, verdict: "comment", body: "Why?", reads: reads.length > 0 ? reads : [{ promptId: proposalId, sha: "0".repeat(64) }] }) },
  "change.tick": { input: ({ proposalId }) => ({ changeId: proposalId, item: "Read aloud" }) },
  "release.releaseChange": { input: ({ proposalId, environmentId, reads }) => ({ changeId: proposalId, environmentId, seen: reads.map(({ promptId }) => ({ promptId, seenId: null })), why: "To try it" }) },
  "change.untick": { input: ({ proposalId }) => ({ changeId: proposalId, item: "Read aloud" }) },
};
