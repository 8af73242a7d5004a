import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { findPeople } from "./find-people";
import { waitingFor } from "./sql";

/** Changes that wait for whoever asks. */
export async function waitingIds(context: Open<WorkspaceContext>): Promise<string[]> {
  const me = personOf(context.actor);
  const person = me ? (await findPeople(context, [me])).get(me) : undefined;
  if (!person) return [];
  return waitingFor(context, { userId: person.id, role: person.role, teamIds: [...person.teams.keys()] });
}
