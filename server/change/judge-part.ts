import type { Open, WorkspaceContext } from "#server/context";
import { judgeApprovals, sortApprovals } from "#server/core/policy/approvals-gate";
import type { Demands } from "#server/core/policy/demands";
import type { Facts } from "#server/core/policy/facts";
import { lit } from "#server/core/policy/gate";
import { requiredApprovals } from "#server/core/policy/required-approvals";
import { numberText } from "#server/core/version/number";
import { standingPolicy } from "#server/environment/find-policy";
import { findPeople } from "./find-people";
import { answerersOf } from "./find-answerers";
import { validApprovals } from "./count-approvals";
import type { Change, Part } from "./require-change";
import { weighVersion } from "./weigh-version";

type Context = Open<WorkspaceContext>;

/** Whether the target's policy has the approvals that it asks for of one prompt, and all that this was judged by. */
export async function judgePart(context: Context, { environment }: Pick<Change, "environment">, { prompt, head }: Part, liveVersionId: string | null) {
  const { demands, serial } = await standingPolicy(context, environment, prompt.folderId);
  const weight = await weighVersion(context, prompt.id, head.id, liveVersionId);
  const facts: Facts = {
    ...weight,
    ...nobodyReleases,
    now: context.request.now(),
    prompt: { key: prompt.key, name: prompt.name },
    version: numberText(head),
    environment: { key: environment.key, name: environment.name },
    approvals: await validApprovals(context, prompt.id, head.id, environment.id),
    authors: await answerersOf(context, prompt.id, head.id, liveVersionId),
    takenBackAt: await takenBackAt(context, prompt.id, head.id, environment.id),
    alone: (await context.db.member.count()) === 1,
    named: await namesIn(context, demands),
  };
  const gate = judgeApprovals(demands, facts);
  return { approved: lit(gate), gate, required: requiredApprovals(demands, weight), counting: sortApprovals(facts).counting, authors: facts.authors, alone: facts.alone, demands, policySerial: serial, weight };
}

export type JudgedPart = Awaited<ReturnType<typeof judgePart>>;

/** What only matters to other gates, which are judged where a release is. */
const nobodyReleases = { source: undefined, ticked: [], releaser: { id: "", roles: [], mayRelease: false } } satisfies Partial<Facts>;

async function takenBackAt({ db }: Context, promptId: string, versionId: string, environmentId: string) {
  const taken = await db.release.findFirst({ where: { promptId, environmentId, kind: "rollback", replaces: { versionId } }, orderBy: { at: "desc" }, select: { at: true } });
  return taken?.at ?? null;
}

async function namesIn(context: Context, { approvals }: Demands) {
  if (approvals.people.length === 0) return new Map<string, string>();
  return new Map([...(await findPeople(context, approvals.people))].map(([id, { name }]) => [id, name]));
}
