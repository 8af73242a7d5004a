import { answerersOf } from "#server/change/find-answerers";
import { validApprovals } from "#server/change/count-approvals";
import type { Open, WorkspaceContext } from "#server/context";
import { assess } from "#server/core/change/assess";
import { proposeStep } from "#server/core/contract/propose-step";
import type { Demands } from "#server/core/policy/demands";
import type { Facts } from "#server/core/policy/facts";
import type { Content } from "#server/core/version/content";
import type { Place } from "#server/environment/find-pipeline";
import type { Releaser } from "./find-releaser";
import type { LiveRelease } from "./find-live";
import { countDependants } from "./sql";

export interface Candidate {
  prompt: { id: string; key: string; name: string };
  version: { id: string; sha: string; number: string; content: Content };
}

interface Where {
  environment: Place;
  pipeline: readonly Place[];
  demands: Demands;
  live: LiveRelease | undefined;
  releaser: Releaser;
}

/** All that a policy is judged by, as it is at this moment. */
export async function gatherFacts(context: Open<WorkspaceContext>, { prompt, version }: Candidate, where: Where): Promise<Facts> {
  const { db, request } = context;
  const { environment, live, releaser } = where;
  const at = { promptId: prompt.id, environmentId: environment.id };
  const findings = await db.finding.groupBy({ by: ["severity"], where: { versionId: version.id, suppressed: null }, _count: true });
  const counted = (severity: "error" | "warning") => findings.find((found) => found.severity === severity)?._count ?? 0;
  const takenBack = await db.release.findFirst({ where: { ...at, kind: "rollback", replaces: { versionId: version.id } }, orderBy: { at: "desc" }, select: { at: true } });
  const ticks = await db.tick.findMany({ where: { shas: { has: version.sha } }, select: { item: true } });
  return {
    now: request.now(),
    prompt: { key: prompt.key, name: prompt.name },
    version: version.number,
    environment: { key: environment.key, name: environment.name },
    source: await sourceOf(context, prompt.id, version.id, where),
    approvals: await validApprovals(context, prompt.id, version.id, environment.id),
    authors: await answerersOf(context, prompt.id, version.id, live?.versionId ?? null),
    takenBackAt: takenBack?.at ?? null,
    risk: riskOf(live?.content, version.content),
    breaking: live ? breaking(live.content, version.content) : [],
    lint: { errors: counted("error"), warnings: counted("warning") },
    dependants: await countDependants(context, prompt.id),
    alone: (await db.member.count()) === 1,
    ticked: ticks.map(({ item }) => item),
    named: await namesOf(context, where.demands),
    releaser: { id: releaser.id, roles: releaser.roles, mayRelease: releaser.may("release.create") },
  };
}

/** What those whom the policy names are called, if they are still here. */
async function namesOf({ db }: Open<WorkspaceContext>, { approvals, releasers }: Demands) {
  const userIds = [...approvals.people, ...releasers.people];
  const members = userIds.length === 0 ? [] : await db.member.findMany({ where: { userId: { in: userIds } }, select: { userId: true, user: { select: { name: true } } } });
  return new Map(members.map(({ userId, user }) => [userId, user.name]));
}

/** Since when this very version is live in the place it must come from. */
async function sourceOf({ db }: Open<WorkspaceContext>, promptId: string, versionId: string, { demands, pipeline }: Where): Promise<Facts["source"]> {
  const from = pipeline.find(({ key }) => key === demands.from);
  if (!from) return undefined;
  const live = await db.live.findFirst({ where: { promptId, environmentId: from.id }, select: { release: { select: { versionId: true, at: true } } } });
  return { name: from.name, liveSince: live?.release?.versionId === versionId ? live.release.at : null };
}

/** Against what is live there, whatever lay between. */
const riskOf = (live: Content | undefined, content: Content) => (content.kind === "prompt" ? assess(live?.kind === "prompt" ? live : undefined, content).level : "low");

const breaking = (live: Content, content: Content) =>
  proposeStep(live, content)
    .reasons.filter(({ step }) => step === "major")
    .map(({ sentence }) => sentence);
