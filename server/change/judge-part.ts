import type { Open, WorkspaceContext } from "#server/context";
import { judgeApprovals, sortApprovals } from "#server/core/policy/approvals-gate";
import { lit } from "#server/core/policy/gate";
import { requiredApprovals } from "#server/core/policy/required-approvals";
import { numberText } from "#server/core/version/number";
import { standingPolicy } from "#server/environment/find-policy";
import { gatherFacts, type ReleaseFacts } from "./gather-facts";
import type { Change, Part } from "./require-change";

/** Whether the target's policy has the approvals that it asks for of one prompt, and all that this was judged by. */
export async function judgePart(context: Open<WorkspaceContext>, { environment }: Pick<Change, "environment">, { prompt, head }: Part, liveVersionId: string | null) {
  const { demands, serial } = await standingPolicy(context, environment, prompt.folderId);
  const { weight, ...gathered } = await gatherFacts(context, { prompt, version: { id: head.id, number: numberText(head) }, environment, demands, liveVersionId });
  const facts = { ...gathered, ...nobodyReleases };
  const gate = judgeApprovals(demands, facts);
  return { approved: lit(gate), gate, required: requiredApprovals(demands, weight), counting: sortApprovals(facts).counting, authors: facts.authors, alone: facts.alone, demands, policySerial: serial, weight };
}

export type JudgedPart = Awaited<ReturnType<typeof judgePart>>;

/** What only matters to other gates, which are judged where a release is. */
const nobodyReleases: ReleaseFacts = { source: undefined, ticked: [], releaser: { id: "", roles: [], mayRelease: false } };
