import type { Outputs } from "#components/api/outputs";

export type Pipelines = Outputs["environment"]["pipelines"];
export type Pipeline = Pipelines["pipelines"][number];
export type Environment = Pipeline["environments"][number];
/** What stands in an environment, for all or for one folder, and what waits. */
export type Scoped = Pick<Environment, "seenSerial" | "policy" | "waiting">;

/** Whose policy it is: the environment's, or one folder's in it. */
export interface Scope {
  pipeline: Pipeline;
  environment: Environment;
  folder: { id: string; name: string } | null;
}

export const scopeName = ({ environment, folder }: Scope) => (folder ? `${environment.name} in ${folder.name}` : environment.name);
