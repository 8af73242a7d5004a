import { channel } from "#server/db/announce";
import { log } from "#server/log";
import { recorderPool } from "./pool";

const pauseMs = 1000;

interface Telling {
  waiting: Set<string>;
  told: Map<string, number>;
  timer?: NodeJS.Timeout;
}

const key = Symbol.for("galley.recorder.telling");
const held = globalThis as { [key]?: Telling };

/** Tells everybody that runs of these workspaces changed: at once, and then once a second for as long as they do. */
export function tellOfRuns(workspaceIds: Iterable<string>): void {
  const telling: Telling = (held[key] ??= { waiting: new Set(), told: new Map() });
  for (const id of workspaceIds) telling.waiting.add(id);
  if (!telling.timer) flush(telling);
}

function flush(telling: Telling) {
  telling.timer = undefined;
  const now = Date.now();
  for (const [id, at] of telling.told) if (at <= now - pauseMs) telling.told.delete(id);
  const due = [...telling.waiting].filter((id) => !telling.told.has(id));
  for (const id of due) {
    telling.waiting.delete(id);
    telling.told.set(id, now);
  }
  if (due.length > 0) void tell(due);
  if (telling.told.size > 0) telling.timer = setTimeout(flush, pauseMs, telling).unref();
}

const tell = (ids: readonly string[]) =>
  recorderPool()
    .query("SELECT pg_notify($1, message) FROM unnest($2::text[]) AS x (message)", [channel, ids.map((workspace) => JSON.stringify({ workspace, noun: "run" }))])
    .catch((err: unknown) => log().warn({ err }, "What was recorded could not be announced. It is stored; pages show it when they are opened again."));

export function stopTelling() {
  clearTimeout(held[key]?.timer);
  held[key] = undefined;
}
