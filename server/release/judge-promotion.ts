import type { Open, WorkspaceContext } from "#server/context";
import type { Gate } from "#server/core/policy/gate";
import { judge } from "#server/core/policy/judge";
import { standingPolicy, type StandingPolicy } from "#server/environment/find-policy";
import type { Place } from "#server/environment/find-pipeline";
import { findReleaser, type Releaser } from "./find-releaser";
import type { LiveRelease } from "./find-live";
import { gatherFacts, type Candidate } from "./gather-facts";

/** One version on its way into an environment. */
export interface Candidacy extends Candidate {
  folder: { id: string | null; teamId: string | undefined };
  environment: Place;
  pipeline: readonly Place[];
  live: LiveRelease | undefined;
}

export interface Judged {
  policy: StandingPolicy;
  gates: Gate[];
  releaser: Releaser;
  /** Nobody else is there to read it. */
  unreviewed: boolean;
}

/** Every gate of the policy that stands there. The preview asks the same, so that it can't promise what the release refuses. */
export async function judgePromotion(context: Open<WorkspaceContext>, candidacy: Candidacy): Promise<Judged> {
  const { folder, environment } = candidacy;
  const policy = await standingPolicy(context, environment, folder.id);
  const releaser = await findReleaser(context, folder.teamId);
  const facts = await gatherFacts(context, candidacy, { ...candidacy, demands: policy.demands, releaser });
  return { policy, gates: judge(policy.demands, facts), releaser, unreviewed: facts.alone };
}
