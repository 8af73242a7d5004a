import { gatherFacts } from "#server/change/gather-facts";
import type { Open, WorkspaceContext } from "#server/context";
import type { Demands } from "#server/core/policy/demands";
import type { Facts } from "#server/core/policy/facts";
import type { Gate } from "#server/core/policy/gate";
import { judge } from "#server/core/policy/judge";
import type { Content } from "#server/core/version/content";
import { standingPolicy, type StandingPolicy } from "#server/environment/find-policy";
import type { Place } from "#server/folder/find-pipeline";
import { findReleaser, type Releaser } from "./find-releaser";
import type { LiveRelease } from "./find-live";

/** One version on its way into an environment. */
export interface Candidacy {
  prompt: { id: string; key: string; name: string };
  version: { id: string; sha: string; number: string; content: Content };
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
  const { folder, environment, live } = candidacy;
  const policy = await standingPolicy(context, environment, folder.id);
  const releaser = await findReleaser(context, folder.teamId);
  const { demands } = policy;
  const facts: Facts = {
    ...(await gatherFacts(context, { ...candidacy, demands, liveVersionId: live?.versionId ?? null })),
    source: await sourceOf(context, candidacy, demands),
    ticked: await tickedFor(context, candidacy),
    releaser: { id: releaser.id, roles: releaser.roles, mayRelease: releaser.may("release.create") },
  };
  return { policy, gates: judge(demands, facts), releaser, unreviewed: facts.alone };
}

/** Since when this very version is live in the place it must come from. */
async function sourceOf({ db }: Open<WorkspaceContext>, { prompt, version, pipeline }: Candidacy, demands: Demands): Promise<Facts["source"]> {
  const from = pipeline.find(({ key }) => key === demands.from);
  if (!from) return undefined;
  const live = await db.live.findFirst({ where: { promptId: prompt.id, environmentId: from.id }, select: { release: { select: { versionId: true, at: true } } } });
  return { name: from.name, liveSince: live?.release?.versionId === version.id ? live.release.at : null };
}

const tickedFor = async ({ db }: Open<WorkspaceContext>, { version }: Candidacy) => (await db.tick.findMany({ where: { shas: { has: version.sha } }, select: { item: true } })).map(({ item }) => item);
