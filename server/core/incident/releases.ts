import type { FailureMode } from "./failure-mode";
import { law, owner, policy, room } from "./guard";

/** How something came to be live that should not have been. */
export const releases: readonly FailureMode[] = [
  {
    id: "wrong-environment",
    name: "Released to the wrong place",
    story: "What was meant for a trial was put where customers are.",
    signs: ["Customers report what testers were waiting for.", "What is live in production was never live in the place before it."],
    guards: [policy("source"), policy("releasers"), policy("approvals"), room("releases")],
  },
  {
    id: "too-soon",
    name: "Promoted too soon",
    story: "A version went on to customers before anybody could see what it did in the place before.",
    signs: ["The fault shows in both places on the same day.", "Minutes lie between two releases of one version."],
    guards: [policy("dwell"), policy("source", "shows"), room("releases")],
  },
  {
    id: "out-of-hours",
    name: "Released when nobody was there",
    story: "Something went live on a Friday evening, and the first who noticed it were customers on Sunday.",
    signs: ["Hours lie between the first complaint and the first look.", "Whoever released it is not to be reached."],
    guards: [policy("freezes"), room("roll back")],
  },
  {
    id: "approved-something-else",
    name: "Something else was approved",
    story: "A reviewer said yes to one text, and another went live under that yes.",
    signs: ["The reviewer doesn’t know the line that did the harm.", "The last edit is younger than the approval."],
    guards: [law("A review binds the checksum it read; any new version makes it count no longer."), policy("approvals")],
  },
  {
    id: "nobody-else-read-it",
    name: "Nobody but its author had read it",
    story: "One person wrote, judged and released, and did not see what they had written.",
    signs: ["The release carries the mark “unreviewed”, or a broken glass.", "No conversation stands with the change."],
    guards: [policy("approvals"), room("releases")],
  },
  {
    id: "restored-unvalidated",
    name: "Rolled back to something never validated",
    story: "In haste an old version was put back that callers or the present inputs no longer fit.",
    signs: ["The fault goes, and another appears within minutes.", "The rollback carries the mark “unvalidated”."],
    guards: [law("What is restored is compared with its checksum and with the contract that callers know; where it was restored first, the release says so until somebody has looked.", "shows"), policy("contract", "shows"), room("releases")],
  },
  {
    id: "orphaned",
    name: "Nobody looked after it",
    story: "Its owner left, and nobody noticed that the prompt no longer fitted the world.",
    signs: ["Complaints have no one to go to.", "The last version is older than the product it describes."],
    guards: [owner, room("ratings")],
  },
];
