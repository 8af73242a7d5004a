import type { Open, WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";
import { pipelineOf, type Place } from "#server/folder/find-pipeline";

export interface Placed extends Place {
  folderId: string | null;
}

/** An environment that isn't closed. */
export async function requireEnvironment({ db }: Open<WorkspaceContext>, environmentId: string): Promise<Placed> {
  const found = await db.environment.findUnique({ where: { id: environmentId }, select: { id: true, key: true, name: true, place: true, folderId: true, closedAt: true } });
  if (!found) throw new NotFound("environment");
  const { closedAt, ...environment } = found;
  if (closedAt) throw new Conflict(`${environment.name} is closed; what was live there is history. Nothing was changed; load the page again.`);
  return environment;
}

/** Where a policy is for: the environment for everybody, or for one of the folders whose prompts go through it. */
export async function requireScope(context: Open<WorkspaceContext>, environment: Placed, folderId: string | null): Promise<string | null> {
  if (folderId === null || folderId === environment.folderId) return null;
  const pipeline = await pipelineOf(context, folderId);
  if (!pipeline.some(({ id }) => id === environment.id)) throw new Conflict(`Prompts of this folder don't go through ${environment.name}. Nothing was changed; choose one of ${pipeline.map(({ name }) => name).join(", ")}.`);
  return folderId;
}

export const keyTaken = () => new Conflict("Another environment of this pipeline has this key. Nothing was changed; choose another.", { key: "This key is taken" });
