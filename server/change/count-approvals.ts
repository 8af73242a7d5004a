import type { Open, WorkspaceContext } from "#server/context";
import type { Approval } from "#server/core/policy/facts";
import { inheritance } from "#server/folder/inherit-folder";
import { requirePrompt } from "#server/prompt/require-prompt";
import { findPeople, rolesOf } from "./find-people";
import { mayApprove } from "./may-approve";

type Context = Open<WorkspaceContext>;

/**
 * Approvals that bind this very version: of each person the newest verdict, over all Changes up to this environment or one beyond it.
 * Whether the person wrote of it, or it was taken back since, is for the policy to judge.
 */
export async function validApprovals(context: Context, promptId: string, versionId: string, environmentId: string): Promise<Approval[]> {
  const { folderId } = await requirePrompt(context, promptId);
  const rules = (await inheritance(context))(folderId);
  const verdicts = await verdictsOn(context, versionId, environmentId);
  const people = await findPeople(context, [...verdicts.keys()]);
  return [...verdicts].flatMap(([id, { verdict, createdAt }]): Approval[] => {
    const person = people.get(id);
    if (!person || verdict !== "approve") return [];
    return [{ id, name: person.name, roles: rolesOf(person, rules.teamId), mayApprove: mayApprove(person, rules), at: createdAt }];
  });
}

/** The newest verdict of each person that read this version. */
async function verdictsOn({ db }: Context, versionId: string, environmentId: string) {
  const environment = await db.environment.findUniqueOrThrow({ where: { id: environmentId }, select: { folderId: true, place: true } });
  const target = { folderId: environment.folderId, place: { gte: environment.place } };
  const rows = await db.review.findMany({
    where: { reads: { some: { versionId } }, OR: [{ verdict: "approve", change: { environment: target } }, { verdict: "request_changes" }] },
    select: { reviewerId: true, verdict: true, createdAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return new Map(rows.map(({ reviewerId, ...said }) => [reviewerId, said]));
}
