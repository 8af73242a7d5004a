import type { Open, WorkspaceContext } from "#server/context";
import { NotFound } from "#server/errors";

/** Before anything is locked: an environment or a prompt that isn't there is not found. */
export async function requireKnown({ db }: Open<WorkspaceContext>, environmentId: string, promptIds: readonly string[]) {
  if (!(await db.environment.findUnique({ where: { id: environmentId }, select: { id: true } }))) throw new NotFound("environment");
  if ((await db.prompt.count({ where: { id: { in: [...promptIds] } } })) < promptIds.length) throw new NotFound("prompt");
}
