import type { Open, WorkspaceContext } from "#server/context";
import type { Demands } from "#server/core/policy/demands";
import type { Facts } from "#server/core/policy/facts";
import { peopleIn } from "#server/core/policy/named";
import { validApprovals } from "./count-approvals";
import { answerersOf } from "./find-answerers";
import { findPeople } from "./find-people";
import { weighVersion, type Weighed } from "./weigh-version";

interface Named {
  id: string;
  key: string;
  name: string;
}

export interface Candidate {
  prompt: Named;
  version: { id: string; number: string };
  environment: Named;
  demands: Demands;
  /** What is live there, which the version would replace. */
  liveVersionId: string | null;
}

/** What only a release brings with it. */
export type ReleaseFacts = Pick<Facts, "source" | "ticked" | "releaser">;

/** All that a policy is judged by of the text itself and of those who read it, as it is at this moment: for a review and for a release alike. */
export async function gatherFacts(context: Open<WorkspaceContext>, { prompt, version, environment, demands, liveVersionId }: Candidate): Promise<Omit<Facts, keyof ReleaseFacts> & { weight: Weighed }> {
  const weight = await weighVersion(context, prompt.id, version.id, liveVersionId);
  return {
    ...weight,
    weight,
    now: context.request.now(),
    prompt: { key: prompt.key, name: prompt.name },
    version: version.number,
    environment: { key: environment.key, name: environment.name },
    approvals: await validApprovals(context, prompt.id, version.id, environment.id),
    authors: await answerersOf(context, prompt.id, version.id, liveVersionId),
    takenBackAt: await takenBackAt(context, prompt.id, version.id, environment.id),
    alone: (await context.db.member.count()) === 1,
    named: await namesIn(context, demands),
  };
}

async function takenBackAt({ db }: Open<WorkspaceContext>, promptId: string, versionId: string, environmentId: string) {
  const taken = await db.release.findFirst({ where: { promptId, environmentId, kind: "rollback", replaces: { versionId } }, orderBy: { at: "desc" }, select: { at: true } });
  return taken?.at ?? null;
}

async function namesIn(context: Open<WorkspaceContext>, demands: Demands) {
  const userIds = peopleIn(demands);
  if (userIds.length === 0) return new Map<string, string>();
  return new Map([...(await findPeople(context, userIds))].map(([id, { name }]) => [id, name]));
}
