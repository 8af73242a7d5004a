import type pg from "pg";
import { arraysOf, type Column } from "./columns";
import { mayBeOurs } from "./items";
import type { Subject } from "./world";

interface Key {
  workspaceId: string;
  name: string;
  id: string;
}

const pair: Column<Key>[] = [
  { name: "workspaceId", column: "workspace_id", kind: "uuid" },
  { name: "name", column: "external_id", kind: "text" },
];
const columns: Column<Key>[] = [...pair, { name: "id", column: "run_id", kind: "uuid" }];

/** The order in which everybody takes what they hold, so that no two wait for each other. */
export const inOrder = <Row extends { workspaceId: string }>(nameOf: (row: Row) => string) => (one: Row, other: Row) => compare(one.workspaceId, other.workspaceId) || compare(nameOf(one), nameOf(other));
export const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Makes a key for each run that is named for the first time, and holds those of the others. Whoever speaks of the same run waits here. */
export async function claimKeys(client: pg.ClientBase, subjects: readonly Subject[]): Promise<void> {
  await findOurs(client, subjects.filter(mayBeOurs));
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    if (subject.name === undefined) continue;
    const name = `${subject.workspaceId} ${subject.name}`;
    const group = groups.get(name);
    if (group) group.push(subject);
    else groups.set(name, [subject]);
  }
  const wanted = [...groups.values()].flatMap(([first]) => (first?.name === undefined ? [] : [{ workspaceId: first.workspaceId, name: first.name, id: first.id }])).sort(inOrder(({ name }) => name));
  if (wanted.length === 0) return;

  const made = await client.query<{ run_id: string }>(
    "INSERT INTO run_key (workspace_id, external_id, run_id) SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[]) ON CONFLICT DO NOTHING RETURNING run_id",
    arraysOf(wanted, columns),
  );
  const fresh = new Set(made.rows.map((row) => row.run_id));
  const found = await holdKeys(client, fresh.size === wanted.length ? [] : wanted.filter(({ id }) => !fresh.has(id)));
  for (const [name, group] of groups) {
    const key = found.get(name);
    for (const subject of group) Object.assign(subject, key ? { id: key.run_id, gone: key.gone, fresh: false } : { id: group[0]?.id, fresh: true });
  }
}

async function holdKeys(client: pg.ClientBase, keys: readonly Key[]) {
  if (keys.length === 0) return new Map<string, { run_id: string; gone: boolean }>();
  const { rows } = await client.query<{ workspace_id: string; external_id: string; run_id: string; gone: boolean }>(
    `SELECT k.workspace_id, k.external_id, k.run_id, k.gone FROM unnest($1::uuid[], $2::text[]) AS x (workspace_id, external_id)
     JOIN run_key k ON k.workspace_id = x.workspace_id AND k.external_id = x.external_id ORDER BY 1, 2 FOR UPDATE OF k`,
    arraysOf(keys, pair),
  );
  return new Map(rows.map((row) => [`${row.workspace_id} ${row.external_id}`, row]));
}

/** A name that is an id of ours means that run, whatever its sender calls it. */
async function findOurs(client: pg.ClientBase, subjects: readonly Subject[]) {
  if (subjects.length === 0) return;
  const { rows } = await client.query<{ workspace_id: string; id: string }>(
    "SELECT r.workspace_id, r.id FROM unnest($1::uuid[], $2::uuid[]) AS x (workspace_id, id) JOIN run r ON r.workspace_id = x.workspace_id AND r.id = x.id",
    [`{${subjects.map(({ workspaceId }) => workspaceId).join(",")}}`, `{${subjects.map(({ name }) => name).join(",")}}`],
  );
  const known = new Set(rows.map(({ workspace_id, id }) => `${workspace_id} ${id}`));
  for (const subject of subjects) if (subject.name !== undefined && known.has(`${subject.workspaceId} ${subject.name}`)) Object.assign(subject, { id: subject.name, name: undefined });
}
