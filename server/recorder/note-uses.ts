import { log } from "#server/log";
import type { Event } from "./event";
import { askWithin } from "./pool";

const everyMs = 900_000;
const mostRemembered = 50_000;

interface Use {
  workspaceId: string;
  promptId: string;
  at: number;
}

const key = Symbol.for("galley.recorder.uses");
const held = globalThis as { [key]?: Map<string, number> };

/** Writes down when prompts were last used, each at most once in a quarter of an hour; that a page shows it late harms nobody. */
export async function noteUses(events: readonly Event[]): Promise<void> {
  const noted = (held[key] ??= new Map<string, number>());
  const uses = events.flatMap((event) => useIn(event, noted));
  if (uses.length === 0) return;
  if (noted.size > mostRemembered) noted.clear();
  for (const { promptId, at } of uses) noted.set(promptId, Math.max(at, noted.get(promptId) ?? 0));
  await write(uses).catch((err: unknown) => log().warn({ err }, "When prompts were last used could not be written down. The next use is."));
}

export function forgetUses() {
  held[key] = undefined;
}

function useIn(event: Event, noted: ReadonlyMap<string, number>): Use[] {
  if (event.kind !== "run") return [];
  const { promptId, at = event.stamp, purpose = "production" } = event.fields;
  if (!promptId || purpose !== "production" || at < (noted.get(promptId) ?? -Infinity) + everyMs) return [];
  return [{ workspaceId: event.workspaceId, promptId, at }];
}

const write = (uses: readonly Use[]) =>
  askWithin(
    [...new Set(uses.map(({ workspaceId }) => workspaceId))],
    `UPDATE prompt p SET used_at = x.at
     FROM (SELECT workspace_id, id, to_timestamp(max(ms) / 1000.0) AS at FROM unnest($1::uuid[], $2::uuid[], $3::float8[]) AS u (workspace_id, id, ms) GROUP BY 1, 2 ORDER BY 1, 2) x
     WHERE p.workspace_id = x.workspace_id AND p.id = x.id AND (p.used_at IS NULL OR p.used_at < x.at)`,
    [uses.map(({ workspaceId }) => workspaceId), uses.map(({ promptId }) => promptId), uses.map(({ at }) => at)],
  );
