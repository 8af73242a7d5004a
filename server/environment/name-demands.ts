import type { Open, WorkspaceContext } from "#server/context";
import type { Demands } from "#server/core/policy/demands";
import type { Names } from "#server/core/policy/in-words";
import { peopleIn } from "#server/core/policy/named";
import { namesOf } from "#server/workspace/name-people";

/** What those are called whom policies name, and the places of a pipeline. */
export const namesIn = async ({ db }: Open<WorkspaceContext>, policies: readonly Demands[], pipeline: readonly { key: string; name: string }[]): Promise<Names> => ({
  people: await namesOf(db, policies.flatMap(peopleIn)),
  environments: new Map(pipeline.map(({ key, name }) => [key, name])),
});
