import type { ServerResponse } from "node:http";
import type { Route } from "#server/http/router";

export type Probe = () => Promise<boolean>;
type Probes = Readonly<Record<string, Probe>>;
const freshMs = 1000;

/** `/health`: this process lives. `/ready`: all it stands on answers too. */
export function healthRoutes(probes: Probes): Route[] {
  const look = remembered(() => lookAt(probes));
  return [
    { method: "GET", path: "/health", anyHost: true, handle: (_req, res) => json(res, 200, aliveJson) },
    { method: "GET", path: "/ready", anyHost: true, handle: async (_req, res) => {
      const seen = await look();
      json(res, seen.ready ? 200 : 503, JSON.stringify(seen));
    } },
  ];
}

const aliveJson = JSON.stringify({ alive: true });

async function lookAt(probes: Probes): Promise<{ ready: boolean; [part: string]: boolean | string }> {
  const seen = await Promise.all(Object.entries(probes).map(async ([name, probe]) => [name, await probe().catch(() => false)] as const));
  const parts = Object.fromEntries(seen.map(([name, fine]) => [name, fine ? "ok" : "not answering"]));
  return { ready: seen.every(([, fine]) => fine), ...parts };
}

// One look at a time, and a good one holds for a moment, so that asking often costs nothing.
function remembered<T extends { ready: boolean }>(look: () => Promise<T>): () => Promise<T> {
  let last: Promise<T> | undefined;
  return () => {
    last ??= look().then((seen) => {
      if (seen.ready) setTimeout(() => (last = undefined), freshMs).unref();
      else last = undefined;
      return seen;
    });
    return last;
  };
}

function json(res: ServerResponse, status: number, body: string) {
  res.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body), "cache-control": "no-store" });
  res.end(body);
}
