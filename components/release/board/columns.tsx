import type { Outputs } from "#components/api/outputs";

export type Matrix = Outputs["release"]["matrix"];
export type MatrixRow = Matrix["rows"][number];

export interface Column {
  key: string;
  name: string;
  /** Those of this key: the workspace's, and those of folders with a way of their own. */
  environmentIds: readonly string[];
}

type Environments = Matrix["environments"];

/** One column for each key, the workspace's own ones first. */
export function columnsOf(environments: Environments): Column[] {
  const columns = new Map<string, Column>();
  for (const { id, key, name } of environments) {
    const before = columns.get(key);
    columns.set(key, { key, name: before?.name ?? name, environmentIds: [...(before?.environmentIds ?? []), id] });
  }
  return [...columns.values()];
}

/** Of each way the one that people meet; they come in order. */
export const lastsOf = (environments: Environments): ReadonlySet<string> => new Set(new Map(environments.map(({ id, folder }) => [folder?.id, id])).values());

export interface EnvironmentPick {
  environments: Environments;
  onChoose: (environmentId: string | undefined) => void;
}

export const saidWithFolder = ({ name, folder }: Environments[number]) => (folder ? `${name} (${folder.name})` : name);
