import type pg from "pg";
import type { Reach } from "./event";
import type { World } from "./world";

/** Whose the personal prompts among those spoken of are. */
export type Owners = ReadonlyMap<string, string | null>;

/** Asked only where somebody speaks of what is there already, or two speak of the same. */
export async function ownersIn(client: pg.ClientBase, world: World): Promise<Owners> {
  const { items, runs, pieces } = world;
  const named = new Set(items.map(({ subject, id }) => subject?.id ?? id));
  if (runs.size + pieces.size === 0 && named.size === items.length) return new Map();
  const said = items.flatMap(({ event }) => (event.kind === "run" || event.kind === "piece" ? (event.fields.promptId ?? []) : []));
  const stood = [...runs.values(), ...pieces.values()].flatMap(({ before }) => before?.promptId ?? []);
  const { rows } = await client.query<{ id: string; owner_id: string | null }>("SELECT id, owner_id FROM prompt WHERE id = ANY ($1::uuid[]) AND standing = 'personal'", [[...new Set([...said, ...stood])]]);
  return new Map(rows.map(({ id, owner_id }) => [id, owner_id]));
}

interface There {
  promptId: string | null;
  /** Pieces have none. */
  environment?: string;
}

/** What its sender can't see isn't changed, judged or joined. */
export function reaches(reach: Reach | undefined, there: There | null | undefined, owners: Owners): boolean {
  if (!reach || !there) return true;
  const { promptId, environment } = there;
  if (promptId !== null && owners.has(promptId) && owners.get(promptId) !== reach.personId) return false;
  return environment === undefined || reach.environments.length === 0 || reach.environments.includes(environment);
}
