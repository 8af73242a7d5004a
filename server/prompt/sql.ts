import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";
import { NotFound } from "#server/errors";

type Context = Open<WorkspaceContext>;

/** Every key that starts so, those of other people's personal prompts included: a key is taken whoever sees it. */
export async function keysLike({ sql }: Context, start: string): Promise<Set<string>> {
  const rows = await sql<{ key: string }>`SELECT key FROM keys_starting(${start}) key WHERE ${workspace} IS NOT NULL`;
  return new Set(rows.map(({ key }) => key));
}

/** Writers of one prompt wait for one another here, so that no number is given twice. Whoever only refers to it, as its twin or its includer, doesn't. */
export async function lockPrompt({ sql }: Context, promptId: string): Promise<void> {
  const rows = await sql`SELECT id FROM prompt WHERE workspace_id = ${workspace} AND id = ${promptId}::uuid FOR NO KEY UPDATE`;
  if (rows.length === 0) throw new NotFound("prompt");
}

/** The same for many, always in one order, so that two who want the same ones can't wait for each other. */
export const lockPrompts = ({ sql }: Context, promptIds: readonly string[]) =>
  sql`SELECT id FROM prompt WHERE workspace_id = ${workspace} AND id = ANY(${promptIds}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;

/** What is asked of the library; absent means any. */
export interface Asked {
  needle?: string;
  standing?: "personal" | "team" | "archived";
  kind?: "prompt" | "workflow";
  folder?: string;
  tag?: string;
  tool?: string;
  owner?: string;
  contentType?: string;
  mark?: "stale" | "orphaned" | "twin" | "forked" | "unfiled";
  staleBefore?: Date;
  /** The roles that may write. */
  writers?: readonly string[];
  sort?: "changed" | "name" | "used" | "usable";
  /** The first day whose verdicts count, where they order the list. */
  since?: number;
  after?: string;
  skip?: number;
  limit?: number;
}

export async function findPrompts({ sql }: Context, asked: Asked): Promise<{ ids: string[]; total: number }> {
  const rows = await sql<{ id: string; total: number }>`SELECT id, total FROM find_prompts(${JSON.stringify(asked)}::jsonb) WHERE ${workspace} IS NOT NULL`;
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
}

/** Prompts that may say the same, by their sketches. */
export const promptsLike = ({ sql }: Context, sketch: readonly number[], leastShared: number) =>
  sql<{ id: string; shared: bigint }>`SELECT id, shared FROM prompts_like(${sketch.map(String)}::integer[], ${leastShared}::integer) WHERE ${workspace} IS NOT NULL`;

/** The words people have sorted their prompts by, the most used first. */
export const vocabulary = ({ sql }: Context) =>
  sql<{ what: string; word: string; uses: number }>`SELECT what, word, uses::integer FROM library_words() WHERE ${workspace} IS NOT NULL`;
