import pg from "pg";
import { z } from "zod";
import { channel } from "#server/db/announce";
import { env } from "#server/env";
import { log } from "#server/log";

/** What is said at a commit: what kind of thing changed, where, and which people came, went, or may do something else now; `only` is whoever alone it concerns. */
const spoken = z.object({ workspace: z.uuid(), noun: z.string(), people: z.array(z.string()).optional(), only: z.uuid().optional() });
type Change = z.output<typeof spoken>;

type Listener = (change: Change | "missed") => void;

const pauseMs = 1000;

interface Hub {
  listeners: Set<Listener>;
  client?: pg.Client;
  closed: boolean;
}

const key = Symbol.for("galley.changes");
const held = globalThis as { [key]?: Hub };

/** Hears of every change in the database, over one connection a process. After a gap it says that some may have been missed. */
export function onChange(listener: Listener): () => void {
  const hub = (held[key] ??= start());
  hub.listeners.add(listener);
  return () => hub.listeners.delete(listener);
}

export async function closeChanges() {
  const hub = held[key];
  held[key] = undefined;
  if (!hub) return;
  hub.closed = true;
  await hub.client?.end().catch(() => undefined);
}

function start(): Hub {
  const hub: Hub = { listeners: new Set(), closed: false };
  void connect(hub, false);
  return hub;
}

async function connect(hub: Hub, again: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_LISTEN_URL, keepAlive: true });
  const lost = once(() => {
    void client.end().catch(() => undefined);
    if (!hub.closed) setTimeout(() => void connect(hub, true), pauseMs).unref();
  });
  client.on("error", lost);
  client.on("end", lost);
  client.on("notification", ({ payload = "" }) => tell(hub, heard(payload)));
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    hub.client = client;
    if (hub.closed) await client.end();
    else if (again) tell(hub, "missed");
  } catch (err) {
    log().warn({ err }, "Galley can't hear of changes at the moment. It tries again soon.");
    lost();
  }
}

/** Any login may speak on the channel; what isn't ours is taken as a hint that something was missed. */
function heard(payload: string): Change | "missed" {
  try {
    return spoken.parse(JSON.parse(payload));
  } catch {
    return "missed";
  }
}

function tell(hub: Hub, change: Change | "missed") {
  for (const listener of hub.listeners) listener(change);
}

function once(body: () => void) {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    body();
  };
}
