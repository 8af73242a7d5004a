import type { Open, WorkspaceContext } from "#server/context";
import type { Demands } from "#server/core/policy/demands";
import { peopleIn } from "#server/core/policy/named";
import { Invalid } from "#server/errors";
import type { Place } from "#server/folder/find-pipeline";

/** What a policy names must be there: its place further up the pipeline, and everybody in the workspace. */
export async function checkDemands({ db }: Open<WorkspaceContext>, demands: Demands, pipeline: readonly Place[], environment: Place): Promise<void> {
  const source = pipeline.find(({ key }) => key === demands.from);
  if (demands.from !== null && (!source || source.place >= environment.place)) {
    throw new Invalid(`There is no place “${demands.from}” before ${environment.name}. Nothing was changed; choose one that comes before it.`, { "demands.from": "There is no such place before this one" });
  }
  const people = peopleIn(demands);
  const members = await db.member.count({ where: { userId: { in: people } } });
  if (members < people.length) throw new Invalid("Somebody named in this policy isn’t in the workspace. Nothing was changed; choose members only.", { "demands.approvals.people": "Choose members only" });
}
