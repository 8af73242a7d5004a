import type pg from "pg";
import { rowsOf } from "./composites";
import { derive } from "./derive";
import type { Answer } from "./event";
import { mayBeOurs } from "./items";
import { inOrder } from "./keys";
import { nameOf, runColumns, textColumns } from "./run-row";
import { say } from "./say";
import { hasText, writeDownTimes } from "./store";
import { sumsOf } from "./sums";
import { worldOf, type Item, type Settings } from "./world";

/** Runs that are most likely heard of for the first time: each named once, of no piece, and by nothing else in the batch. */
export function firstHeard(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { subject } of items) {
    if (!subject) continue;
    const { workspaceId, id, name = id } = subject;
    for (const word of name === id ? [id] : [id, `${workspaceId} ${name}`]) (seen.has(word) ? twice : seen).add(word);
  }
  return items.filter(({ event, subject }) => event.kind === "run" && !event.fields.piece && subject?.name !== undefined && !mayBeOurs(subject) && !twice.has(subject.id) && !twice.has(`${subject.workspaceId} ${subject.name}`));
}

const nobody = new Map<string, string | null>();
const sql = "SELECT record_new($1, $2, $3, $4, $5, $6, $7) AS known";

/**
 * All that follows from such runs is known before the database is asked, so one call writes keys, runs, texts and sums.
 * Those that were heard of before are left to be written otherwise, and have no answer; the others are then written without them.
 */
export async function writeNew(client: pg.ClientBase, items: readonly Item[], settings: ReadonlyMap<string, Settings>): Promise<(Answer | undefined)[]> {
  const world = worldOf([...items], settings);
  const answers = items.map((item) => say(world, item, nobody));
  derive(world);
  writeDownTimes(world);
  const runs = [...world.runs.values()].flatMap(({ now }) => now ?? []).sort(inOrder(nameOf));
  if (runs.length === 0) return answers;
  const workspaces = [...new Set(runs.map(({ workspaceId }) => workspaceId))];
  const { rows } = await client.query<{ known: string[] }>(sql, [workspaces, rowsOf(runs, runColumns), rowsOf(runs.filter(hasText), textColumns), ...sumsOf(world)]);
  const known = new Set(rows[0]?.known);
  if (known.size === 0) return answers;
  const isKnown = ({ subject }: Item) => known.has(subject?.id ?? "");
  const others = (await writeNew(client, items.filter((item) => !isKnown(item)), settings)).values();
  return items.map((item) => (isKnown(item) ? undefined : others.next().value));
}
