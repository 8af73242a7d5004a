import { onChange } from "#server/registry/changes";
import { askWithin } from "./pool";

export interface KnownPrompt {
  id: string;
  key: string;
  contentType: string;
  /** Of a personal prompt alone; for everybody else there is none. */
  ownerId: string | null;
  /** What its callers named versions by, and which they are. Names of none are not kept: there is no end of them. */
  versions: Map<string, string>;
}

type Prompts = Map<string, KnownPrompt | null>;

interface Known {
  workspaces: Map<string, Prompts>;
  stop(): void;
}

const mostWorkspaces = 2000;
const mostPrompts = 5000;

const key = Symbol.for("galley.recorder.prompts");
const held = globalThis as { [key]?: Known };

/** A prompt as a sender names it, and a version of it. */
export interface Wanted {
  prompt: string;
  version?: string;
}

/** What is known of these prompts and versions; what isn't is asked of the database once, and kept until a prompt of the workspace changes. */
export async function knowPrompts(workspaceId: string, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, KnownPrompt | null>> {
  const prompts = promptsOf((held[key] ??= watched()), workspaceId);
  const unknown = [...new Set(wanted.flatMap(({ prompt }) => (prompts.has(prompt) ? [] : [prompt])))];
  if (unknown.length > 0) await learnPrompts(workspaceId, prompts, unknown);
  const pairs = wanted.flatMap(({ prompt, version }) => {
    const found = prompts.get(prompt);
    return found && version !== undefined && !found.versions.has(version) ? [{ found, version }] : [];
  });
  if (pairs.length > 0) await learnVersions(workspaceId, pairs);
  return prompts;
}

export function forgetPrompts() {
  held[key]?.stop();
  held[key] = undefined;
}

function watched(): Known {
  const workspaces = new Map<string, Prompts>();
  const stop = onChange((change) => {
    if (change === "missed") workspaces.clear();
    else if (["prompt", "version", "change"].includes(change.noun)) workspaces.delete(change.workspace);
  });
  return { workspaces, stop };
}

function promptsOf({ workspaces }: Known, workspaceId: string): Prompts {
  const there = workspaces.get(workspaceId);
  if (there && there.size < mostPrompts) return there;
  const prompts: Prompts = new Map();
  workspaces.set(workspaceId, prompts);
  for (const id of workspaces.keys()) {
    if (workspaces.size <= mostWorkspaces) break;
    workspaces.delete(id);
  }
  return prompts;
}

async function learnPrompts(workspaceId: string, prompts: Prompts, keys: readonly string[]) {
  const rows = await askWithin<Omit<KnownPrompt, "versions">>([workspaceId],
    `SELECT p.id, p.key, p.content_type AS "contentType", CASE p.standing WHEN 'personal' THEN p.owner_id END AS "ownerId"
     FROM unnest($2::text[]) AS x (key) JOIN prompt p ON p.workspace_id = $1 AND p.key = x.key`,
    [workspaceId, keys],
  );
  for (const name of keys) prompts.set(name, null);
  for (const row of rows) prompts.set(row.key, { ...row, versions: new Map() });
}

interface Pair {
  found: KnownPrompt;
  version: string;
}

/** By a number, a checksum, or the first of its digits; digits that two begin with name neither. */
async function learnVersions(workspaceId: string, pairs: readonly Pair[]) {
  const rows = await askWithin<{ place: number; id: string }>([workspaceId],
    `SELECT (x.place - 1)::int AS place, v.id FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS x (prompt_id, version, place)
     JOIN version v ON v.workspace_id = $1 AND v.prompt_id = x.prompt_id
      AND (CASE WHEN x.version LIKE '%.%' THEN v.major || '.' || v.minor || '.' || v.patch = x.version ELSE starts_with(v.sha, x.version) END)`,
    [workspaceId, pairs.map(({ found }) => found.id), pairs.map(({ version }) => version)],
  );
  pairs.forEach(({ found, version }, place) => {
    const [named, another] = rows.filter((row) => row.place === place);
    if (named && !another) found.versions.set(version, named.id);
  });
}
