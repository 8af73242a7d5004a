import type { Open, WorkspaceContext } from "#server/context";
import { proposeStep } from "#server/core/contract/propose-step";
import type { Gate } from "#server/core/policy/gate";
import { checksum, shortSha } from "#server/core/version/checksum";
import { Forbidden } from "#server/errors";
import { standingPolicy } from "#server/environment/find-policy";
import { findReleaser } from "./find-releaser";
import type { Candidacy, Judged } from "./judge-promotion";

/** Exempt from freezes, dwell and approvals: it was live before. What is restored must be what it was, and fit those who call. */
export async function judgeRollback(context: Open<WorkspaceContext>, candidacy: Candidacy): Promise<Judged> {
  const { folder, environment, version, live } = candidacy;
  const policy = await standingPolicy(context, environment, folder.id);
  const releaser = await findReleaser(context, folder.teamId);
  if (!releaser.may("release.rollback")) throw new Forbidden(`Your role doesn't allow rolling back in ${environment.name}. Nothing was changed; ask a manager, an approver or an admin.`);
  return { policy, gates: [checksumKept(version), ...callersFit(live, version)], releaser, unreviewed: false };
}

function checksumKept({ content, sha, number }: Candidacy["version"]): Gate {
  const found = checksum(content);
  const same = found === sha;
  const sentence = same
    ? `The stored text of ${number} was read back, and its checksum is the same.`
    : `The stored text of ${number} is not what its checksum says (${shortSha(found)} instead of ${shortSha(sha)}). Choose another version, and tell whoever runs the database.`;
  return { kind: "checksum", verdict: same ? "passed" : "refused", sentence, evidence: { stored: sha, found } };
}

/** What is live now may have grown inputs or promises that callers rely on by now. */
function callersFit(live: Candidacy["live"], { content, number }: Candidacy["version"]): Gate[] {
  if (!live) return [];
  const breaks = proposeStep(live.content, content).reasons.filter(({ step }) => step === "major").map(({ sentence }) => sentence);
  const sentence = breaks.length === 0 ? `Whoever calls ${live.number} can call ${number}.` : `${number} would break callers of ${live.number}: ${breaks.join(" ")}`;
  return [{ kind: "contract", verdict: breaks.length === 0 ? "passed" : "refused", sentence, evidence: { breaks } }];
}
